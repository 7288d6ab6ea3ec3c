package be.vormingsportaal.web.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The networks from which a client comes, as far as they count together.
 *
 * @param own of IPv4 the address itself; of IPv6 the /64, because every subscriber has a whole one
 * @param wider the /48, of which one subscriber may have all 65 536 networks; empty for IPv4
 */
record ClientNetworks(String own, Optional<String> wider) {

    private static final int OWN_BYTES = 8;
    private static final int WIDER_BYTES = 6;

    /** However the address is written: two spellings of it are the same network. */
    static ClientNetworks of(String client) {
        if (client.indexOf(':') < 0) {
            return new ClientNetworks(client, Optional.empty());
        }
        try {
            // what has a colon in it is read as an address, and never looked up as a name
            InetAddress address = InetAddress.getByName(client.split("%", 2)[0]);
            return address instanceof Inet6Address
                    ? new ClientNetworks(part(address, OWN_BYTES), Optional.of(part(address, WIDER_BYTES)))
                    : new ClientNetworks(address.getHostAddress(), Optional.empty());
        } catch (UnknownHostException notAnAddress) {
            return new ClientNetworks(client, Optional.empty());
        }
    }

    private static String part(InetAddress address, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), bytes)) + "/" + bytes * Byte.SIZE;
    }
}
