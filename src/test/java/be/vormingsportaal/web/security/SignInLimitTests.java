package be.vormingsportaal.web.security;

import static be.vormingsportaal.web.security.TestThrottles.few;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.testing.Patience;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How attempts to sign in, and to name the current password, are counted. */
class SignInLimitTests {

    private static final String CLIENT = "192.0.2.1";
    private static final String ADDRESS = "an@voorbeeld.example";

    @Test
    void anAddressIsSlowedAfterItsAttempts() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.empty())).isTrue();
        assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.empty())).isTrue();
        assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.empty())).isFalse();
    }

    @Test
    void oneClientKeepsNobodyElseOutOfAnAddress() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        for (int i = 0; i < 1000; i++) {
            throttle.maySignIn(CLIENT, ADDRESS, Optional.empty());
        }
        assertThat(throttle.maySignIn("192.0.2.2", ADDRESS, Optional.empty())).isTrue();
    }

    @Test
    void manyClientsTogetherMeetTheLimitOfTheAddress() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        long allowed = IntStream.rangeClosed(1, 200)
                .filter(i -> throttle.maySignIn("192.0.2." + i, ADDRESS, Optional.empty()))
                .count();
        assertThat(allowed).isEqualTo(40);
    }

    @Test
    void theAddressesOfOneIpv6SubscriberAreOneClient() {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        throttle.maySignIn("2001:db8:0:1:0:0:0:1", ADDRESS, Optional.empty());
        assertThat(throttle.maySignIn("2001:db8:0:1:0:0:0:2", ADDRESS, Optional.empty()))
                .isFalse();
        assertThat(throttle.maySignIn("2001:db8:0:2:0:0:0:1", ADDRESS, Optional.empty()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:0:1::2",
                "2001:DB8:0:1:ffff::",
                "2001:0db8:0000:0001:0:0:0:9",
                "2001:db8::1:0:0:0:5%eth0"
            })
    void anotherSpellingOfAnIpv6AddressDoesNotHelp(String spelling) {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        throttle.maySignIn("2001:db8:0:1:0:0:0:1", ADDRESS, Optional.empty());
        assertThat(throttle.maySignIn(spelling, ADDRESS, Optional.empty())).isFalse();
    }

    @Test
    void theManyNetworksOfOneIpv6SubscriberAreCountedTogetherToo() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        long allowed = IntStream.rangeClosed(1, 200)
                .filter(i -> throttle.maySignIn("2001:db8:0:" + i + "::1", ADDRESS, Optional.empty()))
                .count();
        assertThat(allowed).isEqualTo(8);
        assertThat(throttle.maySignIn("2001:db8:1:1::1", ADDRESS, Optional.empty()))
                .isTrue();
    }

    @Test
    void aDeviceThatSignedInBeforeIsKeptOutByNobodyElse() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        for (int i = 0; i < 200; i++) {
            throttle.maySignIn("192.0.2." + i, ADDRESS, Optional.empty());
        }
        assertThat(throttle.maySignIn("198.51.100.1", ADDRESS, Optional.empty()))
                .isFalse();
        assertThat(throttle.maySignIn("198.51.100.1", ADDRESS, Optional.of("known")))
                .isTrue();
        assertThat(throttle.maySignIn("198.51.100.1", ADDRESS, Optional.of("known")))
                .isTrue();
        assertThat(throttle.maySignIn("198.51.100.1", ADDRESS, Optional.of("known")))
                .isFalse();
    }

    /** Whoever once knew the password may have collected as many proofs as they liked. */
    @Test
    void theManyDevicesOfOneAddressAreCountedTogetherToo() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        long allowed = IntStream.rangeClosed(1, 200)
                .filter(i -> throttle.maySignIn(CLIENT, ADDRESS, Optional.of("device " + i)))
                .count();
        assertThat(allowed).isEqualTo(8);
        assertThat(throttle.maySignIn(CLIENT, "bert@voorbeeld.example", Optional.of("other")))
                .isTrue();
    }

    @Test
    void oneDeviceKeepsNoOtherDeviceOut() {
        RequestThrottle throttle = perAddress(2, Duration.ofHours(1));
        for (int i = 0; i < 200; i++) {
            throttle.maySignIn(CLIENT, ADDRESS, Optional.of("one"));
        }
        assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.of("other"))).isTrue();
    }

    @Test
    void aSuccessfulSignInOfADeviceDoesNotCount() {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.of("known")))
                    .isTrue();
            throttle.signedIn(CLIENT, ADDRESS, Optional.of("known"));
        }
    }

    @Test
    void otherAddressesAreNotSlowedWithIt() {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        throttle.maySignIn(CLIENT, ADDRESS, Optional.empty());
        assertThat(throttle.maySignIn(CLIENT, "bert@voorbeeld.example", Optional.empty()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AN@voorbeeld.example",
                " an@voorbeeld.example ",
                "an@VOORBEELD.EXAMPLE",
                "An@Voorbeeld.Example\t"
            })
    void anotherSpellingOfTheAddressDoesNotHelp(String spelling) {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        throttle.maySignIn(CLIENT, ADDRESS, Optional.empty());
        assertThat(throttle.maySignIn(CLIENT, spelling, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen adres", "a@b@c@d", "\u0000", "@"})
    void whatIsNoAddressIsSlowedToo(String typed) {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        throttle.maySignIn(CLIENT, typed, Optional.empty());
        assertThat(throttle.maySignIn(CLIENT, typed, Optional.empty())).isFalse();
    }

    @Test
    void aMissingOrEndlessAddressDoesNoHarm() {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        assertThat(throttle.maySignIn(CLIENT, null, Optional.empty())).isTrue();
        assertThat(throttle.maySignIn(CLIENT, "x".repeat(1_000_000), Optional.empty()))
                .isTrue();
        assertThat(throttle.maySignIn(CLIENT, "x".repeat(1_000_001), Optional.empty()))
                .isFalse();
    }

    @Test
    void aClientIsSlowedWhateverAddressesItTries() {
        RequestThrottle throttle = TestThrottles.with(Map.of("signInPerClient", few(2)));
        throttle.maySignIn(CLIENT, "a@voorbeeld.example", Optional.empty());
        throttle.maySignIn(CLIENT, "b@voorbeeld.example", Optional.empty());
        assertThat(throttle.maySignIn(CLIENT, "c@voorbeeld.example", Optional.empty()))
                .isFalse();
        assertThat(throttle.maySignIn("192.0.2.2", "c@voorbeeld.example", Optional.empty()))
                .isTrue();
    }

    @Test
    void aSuccessfulSignInDoesNotCount() {
        RequestThrottle throttle = TestThrottles.with(Map.of("signInPerAddress", few(1), "signInPerClient", few(1)));
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.empty())).isTrue();
            throttle.signedIn(CLIENT, ADDRESS, Optional.empty());
        }
    }

    @Test
    void successfulSignInsSaveUpNoAttempts() {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        for (int i = 0; i < 10; i++) {
            throttle.signedIn(CLIENT, ADDRESS, Optional.empty());
        }
        throttle.maySignIn(CLIENT, ADDRESS, Optional.empty());
        assertThat(throttle.maySignIn(CLIENT, ADDRESS, Optional.empty())).isFalse();
    }

    @Test
    void nobodyIsSlowedForGood() {
        RequestThrottle throttle = perAddress(1, Duration.ofMillis(200));
        throttle.maySignIn(CLIENT, ADDRESS, Optional.empty());
        await().atMost(Patience.MOST).until(() -> throttle.maySignIn(CLIENT, ADDRESS, Optional.empty()));
    }

    @Test
    void namingTheCurrentPasswordIsSlowedPerAccount() {
        RequestThrottle throttle = perAddress(1, Duration.ofHours(1));
        assertThat(throttle.mayConfirmPassword("one")).isTrue();
        assertThat(throttle.mayConfirmPassword("one")).isFalse();
        assertThat(throttle.mayConfirmPassword("two")).isTrue();
    }

    private static RequestThrottle perAddress(int attempts, Duration refill) {
        return TestThrottles.with(Map.of("signInPerAddress", few(attempts, refill)));
    }
}
