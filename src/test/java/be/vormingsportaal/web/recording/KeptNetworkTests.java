package be.vormingsportaal.web.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an IP address is kept. */
class KeptNetworkTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "2001:db8:12:34::5, 2001:db8:12::/48",
        "2001:DB8:12:34:0:0:0:5%eth0, 2001:db8:12::/48",
        "::ffff:192.0.2.77, 192.0.2.0/24",
        "::1, 0:0:0::/48"
    })
    void onlyTheNetworkIsKept(String address, String network) {
        assertThat(KeptNetwork.of(address)).contains(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "voorbeeld.example", "999.999.999.999", "192.0.2.1\n", "unknown", "::zz:"})
    void whatIsNoAddressIsNotKept(String typed) {
        assertThat(KeptNetwork.of(typed)).isEmpty();
    }

    @Test
    void aRequestWithoutAnAddressHasNone() {
        assertThat(KeptNetwork.of(null)).isEmpty();
    }
}
