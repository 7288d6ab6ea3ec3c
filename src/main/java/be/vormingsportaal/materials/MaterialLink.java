package be.vormingsportaal.materials;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An address outside the portal to which material leads. It is https and a host, without a user name in front of the
 * host that could look like another host.
 */
public record MaterialLink(URI address) {

    public static final int MAX_LENGTH = 2000;

    public MaterialLink {
        if (!isSound(address)) {
            throw new IllegalArgumentException("Not an address to lead people to");
        }
    }

    /** @return empty when it is no address to lead people to */
    public static Optional<MaterialLink> parse(String typed) {
        if (typed == null || typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI address = new URI(new URI(typed.strip()).toASCIIString());
            return isSound(address) ? Optional.of(new MaterialLink(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host to which it leads, so that people can judge it. */
    public String host() {
        return address.getHost();
    }

    /** An authority that is not a plain host and port, such as one in other letters, has no host here. */
    private static boolean isSound(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getHost().contains(".")
                && address.getRawUserInfo() == null
                && address.toString().length() <= MAX_LENGTH;
    }
}
