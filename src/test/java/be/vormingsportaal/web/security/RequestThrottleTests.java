package be.vormingsportaal.web.security;

import static be.vormingsportaal.web.security.TestThrottles.MANY;
import static be.vormingsportaal.web.security.TestThrottles.few;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.web.security.ThrottleSettings.Limit;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How links, forms of strangers, messages and invitations are counted. */
class RequestThrottleTests {

    private static final String CLIENT = "192.0.2.1";
    private static final String ADDRESS = "an@voorbeeld.example";
    private static final EmailAddress NEW = EmailAddress.of("an.nieuw@voorbeeld.example");
    private static final EmailAddress NEWER = EmailAddress.of("an.nieuwer@voorbeeld.example");

    @Test
    void linksAreSlowedPerAddress() {
        RequestThrottle throttle = TestThrottles.with(Map.of("linkPerAddress", few(1)));
        assertThat(throttle.mayAskForLink(EmailAddress.of(ADDRESS))).isTrue();
        assertThat(throttle.mayAskForLink(EmailAddress.of("AN@voorbeeld.example")))
                .isFalse();
    }

    @Test
    void aLinkThatWasRefusedDoesNotCount() {
        RequestThrottle throttle = TestThrottles.with(Map.of("linkPerAddress", few(1)));
        throttle.mayAskForLink(EmailAddress.of(ADDRESS));
        throttle.linkNotSent(EmailAddress.of(ADDRESS));
        assertThat(throttle.mayAskForLink(EmailAddress.of(ADDRESS))).isTrue();
        assertThat(throttle.mayAskForLink(EmailAddress.of(ADDRESS))).isFalse();
    }

    @Test
    void linksAreSlowedPerClient() {
        RequestThrottle throttle = TestThrottles.with(Map.of("linkPerClient", few(1)));
        assertThat(throttle.mayAskForLink(CLIENT)).isTrue();
        assertThat(throttle.mayAskForLink(CLIENT)).isFalse();
        assertThat(throttle.mayAskForLink("192.0.2.2")).isTrue();
    }

    @Test
    void formsAboutALostMailboxAreSlowedPerClientAndAddressTogether() {
        RequestThrottle throttle = lostMailbox(few(1), MANY);
        assertThat(throttle.mayReportLostMailbox(CLIENT, EmailAddress.of(ADDRESS), NEW))
                .isTrue();
        assertThat(throttle.mayReportLostMailbox(CLIENT, EmailAddress.of("AN@voorbeeld.example"), NEWER))
                .isFalse();
        assertThat(throttle.mayReportLostMailbox("192.0.2.2", EmailAddress.of(ADDRESS), NEW))
                .isTrue();
    }

    @Test
    void formsAboutALostMailboxAreSlowedPerClientWhateverAddressesTheyName() {
        RequestThrottle throttle = lostMailbox(MANY, few(2));
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
        RequestThrottle throttle = lostMailbox(MANY, few(2));
        assertThat(reportsFromManyNetworks(throttle)).isEqualTo(8);
        assertThat(reportsFromManyNetworks(lostMailbox(few(1), MANY)))
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
        RequestThrottle throttle = contact(few(1), MANY, MANY);
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one")).isTrue();
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of("bert@voorbeeld.example"), "two"))
                .isFalse();
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of(ADDRESS), "one"))
                .isTrue();
    }

    @Test
    void messagesToTrainersAreSlowedPerSenderFromWhereverTheyCome() {
        RequestThrottle throttle = contact(MANY, few(1), MANY);
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one")).isTrue();
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of("AN@voorbeeld.example"), "two"))
                .isFalse();
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of("bert@voorbeeld.example"), "one"))
                .isTrue();
    }

    @Test
    void messagesToOneTrainerAreSlowedWhoeverSendsThem() {
        RequestThrottle throttle = contact(MANY, MANY, few(1));
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one")).isTrue();
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of("bert@voorbeeld.example"), "one"))
                .isFalse();
        assertThat(throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "two")).isTrue();
    }

    @Test
    void whoSendsTooManyMessagesKeepsNobodyElseFromTheTrainer() {
        RequestThrottle throttle = contact(few(1), MANY, few(2));
        for (int i = 0; i < 100; i++) {
            throttle.mayContact(CLIENT, EmailAddress.of(ADDRESS), "one");
        }
        assertThat(throttle.mayContact("192.0.2.2", EmailAddress.of("bert@voorbeeld.example"), "one"))
                .isTrue();
    }

    private static RequestThrottle lostMailbox(Limit perAddress, Limit perClient) {
        return TestThrottles.with(Map.of("linkPerAddress", perAddress, "lostMailboxPerClient", perClient));
    }

    @Test
    void whatOnePersonHasSentToStrangersIsBounded() {
        RequestThrottle throttle = TestThrottles.with(Map.of("strangersPerPerson", few(1)));
        assertThat(throttle.mayWriteToStranger("one")).isTrue();
        assertThat(throttle.mayWriteToStranger("one")).isFalse();
        assertThat(throttle.mayWriteToStranger("two")).isTrue();
    }

    private static RequestThrottle contact(Limit perClient, Limit perSender, Limit perTrainer) {
        return TestThrottles.with(
                Map.of("contactPerClient", perClient, "contactPerSender", perSender, "contactPerTrainer", perTrainer));
    }
}
