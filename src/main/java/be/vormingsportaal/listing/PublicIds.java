package be.vormingsportaal.listing;

import be.vormingsportaal.shared.PortalSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes the ids of trainers on the public list: the id of the account, encrypted with a key of the server. An account's
 * id is one block of the cipher, so that each id gives one public id of 22 characters, and the other way round. An id
 * that somebody makes up is the id of no account. Nothing is stored, and nobody can find the id of the account, which
 * stands in other addresses of the portal.
 */
@Component
class PublicIds {

    private static final String MAC = "HmacSHA256";
    /** One block is one id, and no two blocks are the same, so that the blocks need no chaining. */
    private static final String CIPHER = "AES/ECB/NoPadding";

    private static final int BLOCK_BYTES = 16;
    private static final int CHARS = 22;

    private final SecretKeySpec key;

    PublicIds(PortalSettings portal) {
        try {
            Mac derivation = Mac.getInstance(MAC);
            derivation.init(new SecretKeySpec(portal.linkKey().getBytes(StandardCharsets.UTF_8), MAC));
            key = new SecretKeySpec(derivation.doFinal("PUBLIC_LISTING".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }

    String of(UUID accountId) {
        byte[] block = ByteBuffer.allocate(BLOCK_BYTES)
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .array();
        return encoded(cipher(Cipher.ENCRYPT_MODE, block));
    }

    /** @return the id of an account, if there is such an account; empty for what can be no public id */
    Optional<UUID> read(String publicId) {
        if (publicId == null || publicId.length() != CHARS) {
            return Optional.empty();
        }
        byte[] block;
        try {
            block = Base64.getUrlDecoder().decode(publicId);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        // The last character has bits that decoding ignores. Without this check, several texts would be the same id.
        if (!encoded(block).equals(publicId)) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, block));
        return Optional.of(new UUID(id.getLong(), id.getLong()));
    }

    private static String encoded(byte[] block) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(block);
    }

    private byte[] cipher(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }
}
