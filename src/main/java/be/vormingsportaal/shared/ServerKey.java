package be.vormingsportaal.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs with the key of the server (HMAC-SHA-256), so that the portal knows again what it made itself. */
@Component
public class ServerKey {

    public static final int MAC_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ServerKey(PortalSettings portal) {
        key = new SecretKeySpec(portal.linkKey().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param purpose what is signed for one purpose cannot be used for another */
    public byte[] sign(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
