package be.vormingsportaal.web.security;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.ServerKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows the browsers in which somebody signed in before (OWASP, "device cookies"). Such a browser has attempts of its
 * own, so that nobody keeps its owner out by guessing elsewhere.
 *
 * <p>The cookie holds a proof for each of the last few accounts: random bytes, and a signature over them and the
 * address. It names nobody, and it proves nothing but that the account was signed in to here.
 */
@Component
public class KnownDevices {

    private static final String PURPOSE = "DEVICE";
    private static final int NONCE_BYTES = 16;
    private static final int MOST_ACCOUNTS = 5;
    private static final String APART = ".";
    private static final Duration KEPT = Duration.ofDays(180);

    private final ServerKey key;
    private final SecureRandom random = new SecureRandom();
    private final String name;

    KnownDevices(ServerKey key, ServerProperties server) {
        this.key = key;
        name = HostCookie.name(
                "toestel",
                Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure()));
    }

    /** @return the proof of this browser for the account with this address, which is a name for it too */
    Optional<String> proof(HttpServletRequest request, String typedAddress) {
        return EmailAddress.parse(typedAddress)
                .flatMap(address ->
                        proofs(request).filter(proof -> isFor(address, proof)).findFirst());
    }

    /** Notes that the owner of this address is at this browser. */
    public void remember(HttpServletRequest request, HttpServletResponse response, EmailAddress address) {
        String own = proof(request, address.value()).orElseGet(() -> made(address));
        List<String> all = Stream.concat(Stream.of(own), proofs(request))
                .distinct()
                .limit(MOST_ACCOUNTS)
                .toList();
        ResponseCookie cookie =
                HostCookie.of(name, String.join(APART, all)).maxAge(KEPT).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Stream<String> proofs(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null
                ? Stream.empty()
                : Arrays.stream(cookie.getValue().split("\\.", MOST_ACCOUNTS + 1))
                        .limit(MOST_ACCOUNTS)
                        .filter(proof -> proof.length() == (NONCE_BYTES + ServerKey.MAC_BYTES) * 4 / 3);
    }

    private String made(EmailAddress address) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined(nonce, signature(nonce, address)));
    }

    private boolean isFor(EmailAddress address, String proof) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(proof);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return MessageDigest.isEqual(Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length), signature(nonce, address));
    }

    private byte[] signature(byte[] nonce, EmailAddress address) {
        return key.sign(PURPOSE, joined(nonce, address.value().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
