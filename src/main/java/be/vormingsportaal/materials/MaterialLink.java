package be.vormingsportaal.materials;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An address outside the portal that material leads to: https and a host, with nobody's name in front of it that could
 * pass for one.
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

    /** Where it leads, for people to judge. */
    public String host() {
        return address.getHost();
    }

    /** An authority that is no plain host and port, such as one in other letters, has no host here. */
    private static boolean isSound(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getHost().contains(".")
                && address.getRawUserInfo() == null
                && address.toString().length() <= MAX_LENGTH;
    }
}
