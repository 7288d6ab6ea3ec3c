package be.vormingsportaal.web.recording;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * The network of an IP address, as the security log keeps it: wide enough to say little about where somebody is, and
 * narrow enough to see that two attempts came from one place.
 */
final class KeptNetwork {

    private static final int BYTE = 0xff;

    private KeptNetwork() {}

    /** @return of IPv4 the /24, of IPv6 the /48; empty for what is no address */
    static Optional<String> of(String client) {
        if (client == null || !client.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.%a-z]*")) {
            return Optional.empty();
        }
        try {
            // what is made of digits and dots, or has a colon in it, is read as an address and never looked up as a
            // name
            return Optional.of(network(InetAddress.getByName(client.split("%", 2)[0])));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? group(bytes, 0) + ":" + group(bytes, 2) + ":" + group(bytes, 4) + "::/48"
                : (bytes[0] & BYTE) + "." + (bytes[1] & BYTE) + "." + (bytes[2] & BYTE) + ".0/24";
    }

    private static String group(byte[] bytes, int at) {
        return Integer.toHexString((bytes[at] & BYTE) << Byte.SIZE | bytes[at + 1] & BYTE);
    }
}
