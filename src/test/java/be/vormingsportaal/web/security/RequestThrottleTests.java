package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.web.security.ThrottleSettings.Limit;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestThrottleTests {

    private static final String CLIENT = "192.0.2.1";
    private static final String ADDRESS = "an@voorbeeld.example";
    private static final EmailAddress NEW = EmailAddress.of("an.nieuw@voorbeeld.example");
    private static final EmailAddress NEWER = EmailAddress.of("an.nieuwer@voorbeeld.example");
    private static final Limit MANY = new Limit(1000, Duration.ofHours(1));

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
        RequestThrottle throttle = new RequestThrottle(new ThrottleSettings(
                MANY, few(2, Duration.ofHours(1)), MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY));
        throttle.maySignIn(CLIENT, "a@voorbeeld.example", Optional.empty());
        throttle.maySignIn(CLIENT, "b@voorbeeld.example", Optional.empty());
        assertThat(throttle.maySignIn(CLIENT, "c@voorbeeld.example", Optional.empty()))
                .isFalse();
        assertThat(throttle.maySignIn("192.0.2.2", "c@voorbeeld.example", Optional.empty()))
                .isTrue();
    }

    @Test
    void aSuccessfulSignInDoesNotCount() {
        RequestThrottle throttle = new RequestThrottle(new ThrottleSettings(
                few(1, Duration.ofHours(1)),
                few(1, Duration.ofHours(1)),
                MANY,
                MANY,
                MANY,
                MANY,
                MANY,
                MANY,
                MANY,
                MANY,
                MANY));
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

    @Test
    void linksAreSlowedPerAddress() {
        RequestThrottle throttle = new RequestThrottle(new ThrottleSettings(
                MANY, MANY, few(1, Duration.ofHours(1)), MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY));
        assertThat(throttle.mayAskForLink(EmailAddress.of(ADDRESS))).isTrue();
        assertThat(throttle.mayAskForLink(EmailAddress.of("AN@voorbeeld.example")))
                .isFalse();
    }

    @Test
    void aLinkThatWasRefusedDoesNotCount() {
        RequestThrottle throttle = new RequestThrottle(new ThrottleSettings(
                MANY, MANY, few(1, Duration.ofHours(1)), MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY));
        throttle.mayAskForLink(EmailAddress.of(ADDRESS));
        throttle.linkNotSent(EmailAddress.of(ADDRESS));
        assertThat(throttle.mayAskForLink(EmailAddress.of(ADDRESS))).isTrue();
        assertThat(throttle.mayAskForLink(EmailAddress.of(ADDRESS))).isFalse();
    }

    @Test
    void linksAreSlowedPerClient() {
        RequestThrottle throttle = new RequestThrottle(new ThrottleSettings(
                MANY, MANY, MANY, few(1, Duration.ofHours(1)), MANY, MANY, MANY, MANY, MANY, MANY, MANY));
        assertThat(throttle.mayAskForLink(CLIENT)).isTrue();
        assertThat(throttle.mayAskForLink(CLIENT)).isFalse();
        assertThat(throttle.mayAskForLink("192.0.2.2")).isTrue();
    }

    @Test
    void formsAboutALostMailboxAreSlowedPerClientAndAddressTogether() {
        RequestThrottle throttle = lostMailbox(few(1, Duration.ofHours(1)), MANY);
        assertThat(throttle.mayReportLostMailbox(CLIENT, EmailAddress.of(ADDRESS), NEW))
                .isTrue();
        assertThat(throttle.mayReportLostMailbox(CLIENT, EmailAddress.of("AN@voorbeeld.example"), NEWER))
                .isFalse();
        assertThat(throttle.mayReportLostMailbox("192.0.2.2", EmailAddress.of(ADDRESS), NEW))
                .isTrue();
    }

    @Test
    void formsAboutALostMailboxAreSlowedPerClientWhateverAddressesTheyName() {
        RequestThrottle throttle = lostMailbox(MANY, few(2, Duration.ofHours(1)));
        long allowed = IntStream.rangeClosed(1, 206)
                .filter(i -> throttle.mayReportLostMailbox(
                        CLIENT,
                        EmailAddress.of("an" + i + "@voorbeeld.example"),
                        EmailAddress.of("new" + i + "@voorbeeld.example")))
                .count();
        assertThat(allowed).isEqualTo(2);
    }

    @Test
    void theManyNetworksOfOneIpv6SubscriberReportLostMailboxesTogether() {
        RequestThrottle throttle = lostMailbox(MANY, few(2, Duration.ofHours(1)));
        assertThat(reportsFromManyNetworks(throttle)).isEqualTo(8);
        assertThat(reportsFromManyNetworks(lostMailbox(few(1, Duration.ofHours(1)), MANY)))
                .as("about one address")
                .isEqualTo(4);
    }

    private static long reportsFromManyNetworks(RequestThrottle throttle) {
        return IntStream.rangeClosed(1, 200)
                .filter(i -> throttle.mayReportLostMailbox(
                        "2001:db8:0:" + i + "::1",
                        EmailAddress.of(ADDRESS),
                        EmailAddress.of("new" + i + "@voorbeeld.example")))
                .count();
    }

    @Test
    void messagesToTrainersAreSlowedPerClient() {
        RequestThrottle throttle = contact(few(1, Duration.ofHours(1)), MANY, MANY);
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one")).isTrue();
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of("bert@voorbeeld.example"), "two"))
                .isFalse();
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of(ADDRESS), "one"))
                .isTrue();
    }

    @Test
    void messagesToTrainersAreSlowedPerSenderFromWhereverTheyCome() {
        RequestThrottle throttle = contact(MANY, few(1, Duration.ofHours(1)), MANY);
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one")).isTrue();
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of("AN@voorbeeld.example"), "two"))
                .isFalse();
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of("bert@voorbeeld.example"), "one"))
                .isTrue();
    }

    @Test
    void messagesToOneTrainerAreSlowedWhoeverSendsThem() {
        RequestThrottle throttle = contact(MANY, MANY, few(1, Duration.ofHours(1)));
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one")).isTrue();
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of("bert@voorbeeld.example"), "one"))
                .isFalse();
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "two")).isTrue();
    }

    @Test
    void whoSendsTooManyMessagesKeepsNobodyElseFromTheTrainer() {
        RequestThrottle throttle = contact(few(1, Duration.ofHours(1)), MANY, few(2, Duration.ofHours(1)));
        for (int i = 0; i < 100; i++) {
            throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one");
        }
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of("bert@voorbeeld.example"), "one"))
                .isTrue();
    }

    private static RequestThrottle lostMailbox(Limit perAddress, Limit perClient) {
        return new RequestThrottle(
                new ThrottleSettings(MANY, MANY, perAddress, MANY, perClient, MANY, MANY, MANY, MANY, MANY, MANY));
    }

    @Test
    void whatOnePersonHasSentToStrangersIsBounded() {
        RequestThrottle throttle = new RequestThrottle(new ThrottleSettings(
                MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, few(1, Duration.ofHours(1))));
        assertThat(throttle.mayWriteToStranger("one")).isTrue();
        assertThat(throttle.mayWriteToStranger("one")).isFalse();
        assertThat(throttle.mayWriteToStranger("two")).isTrue();
    }

    private static RequestThrottle contact(Limit perClient, Limit perSender, Limit perTrainer) {
        return new RequestThrottle(
                new ThrottleSettings(MANY, MANY, MANY, MANY, MANY, MANY, perClient, perSender, perTrainer, MANY, MANY));
    }

    private static RequestThrottle perAddress(int attempts, Duration refill) {
        return new RequestThrottle(new ThrottleSettings(
                few(attempts, refill), MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY));
    }

    private static Limit few(int attempts, Duration refill) {
        return new Limit(attempts, refill);
    }
}
