package be.vormingsportaal.shared;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the links in mails. A link is the id of a row and its generation, signed with the key of the server
 * (HMAC-SHA-256) for one purpose. The same row gives the same link, so a retried job sends the same mail, and nothing
 * that stands in the database can be used as a link.
 *
 * <p>The signature only proves that the portal made the link. Whether it still counts (expired, used, replaced by a
 * newer generation) is for the owner of the row to say.
 */
@Component
public class SignedLinks {

    private static final int BODY_BYTES = 2 * Long.BYTES + Integer.BYTES;
    private static final int LINK_CHARS = (BODY_BYTES + ServerKey.MAC_BYTES) * 4 / 3 + 1;

    private final ServerKey key;
    private final PortalSettings portal;

    SignedLinks(PortalSettings portal) {
        this.portal = portal;
        key = new ServerKey(portal);
    }

    /** What a link can be made for. A link for one purpose cannot be used for another. */
    public enum Purpose {
        REGISTRATION("/registratie/"),
        PASSWORD_RESET("/wachtwoord-vergeten/"),
        /** Confirms or declines a move to another organisation. */
        TRANSFER("/wissel/"),
        /** Confirms a new address from its own mailbox. */
        EMAIL_CHANGE("/e-mail-bevestigen/"),
        /** Confirms a new address for somebody who has no access to the old mailbox any more. */
        LOST_MAILBOX("/mailbox-kwijt/"),
        /** Stops the change to such a new address, from the old mailbox. */
        LOST_MAILBOX_STOP("/mailbox-behouden/"),
        /** Shows an invoice to the person who has to pay it. */
        PAYMENT("/betalen/"),
        /** Accepts or declines a seat that became free in an intervision. */
        INTERVISION_OFFER("/intervisie-aanbod/"),
        /** Stands in a cookie and in no address: says who signed in last in a browser. */
        SIGN_IN_MARK("/");

        private final String path;

        Purpose(String path) {
            this.path = path;
        }
    }

    /**
     * What a link says.
     *
     * @param id the row it belongs to
     * @param generation counts up with each new link for that row
     */
    public record Target(UUID id, int generation) {}

    /** The whole address, for a mail. */
    public String address(Purpose purpose, UUID id, int generation) {
        return portal.page(purpose.path + sign(purpose, id, generation));
    }

    /** The part of the address after the last slash: characters that need no escaping. */
    public String sign(Purpose purpose, UUID id, int generation) {
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(generation)
                .array();
        byte[] link = ByteBuffer.allocate(BODY_BYTES + ServerKey.MAC_BYTES)
                .put(body)
                .put(mac(purpose, body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link);
    }

    /** @return empty for anything that this server did not sign for this purpose, also when there is no text */
    public Optional<Target> read(Purpose purpose, String link) {
        if (link == null || link.length() > LINK_CHARS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(link);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        // The last character has bits that decoding ignores. Without this check, four different texts would be the same
        // link.
        if (bytes.length != BODY_BYTES + ServerKey.MAC_BYTES
                || !Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .equals(link)) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] body = new byte[BODY_BYTES];
        byte[] mac = new byte[ServerKey.MAC_BYTES];
        buffer.get(body).get(mac);
        if (!MessageDigest.isEqual(mac, mac(purpose, body))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(body);
        return Optional.of(new Target(new UUID(fields.getLong(), fields.getLong()), fields.getInt()));
    }

    private byte[] mac(Purpose purpose, byte[] body) {
        return key.sign(purpose.name(), body);
    }
}
