package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;

/** What a mail looks like when it arrives. */
@PortalTest
class MailMessageTests {

    static final String LINK_MAIL = "registration-link";
    static final String REMINDER = "registration-reminder";
    static final String WELCOME = "registration-welcome";
    static final String PASSWORD_RESET = "password-reset";
    static final String EMAIL_CHANGE = "email-change-link";
    static final String EMAIL_NOTICE = "email-change-notice";
    static final String LINK = "http://localhost:8080/registratie/een-link";

    @Autowired
    MailService mails;

    @Autowired
    MailComposer composer;

    @Autowired
    JavaMailSender sender;

    @Autowired
    PortalSettings portal;

    @Autowired
    TestMailbox mailbox;

    final EmailAddress address = TestPeople.anyAddress();

    @ParameterizedTest
    @CsvSource({
        "registration-link,Je uitnodiging voor het Vormingsportaal",
        "registration-reminder,Herinnering: voltooi je registratie op het Vormingsportaal",
        "registration-welcome,Je account op het Vormingsportaal is klaar",
        "password-reset,Een nieuw wachtwoord kiezen",
        "email-change-link,Bevestig je nieuwe e-mailadres",
        "email-change-notice,Er is een ander e-mailadres gevraagd voor je account"
    })
    void theSubjectIsDutch(String name, String subject) throws MessagingException {
        assertThat(send(name, "An Peeters").getSubject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK_MAIL, REMINDER, WELCOME, PASSWORD_RESET, EMAIL_CHANGE, EMAIL_NOTICE})
    void textAndHtmlSayTheSameLegalMentions(String name) {
        String legal = "Voorbeeldcentrum voor Diagnostiek vzw, Voorbeeldstraat 1, 1000 Brussel."
                + " Ondernemingsnummer 0123.456.749, RPR Brussel.";
        MimeMessage mail = send(name, "An Peeters");
        assertThat(text(mail)).contains(legal);
        assertThat(Jsoup.parse(html(mail)).text()).contains(legal);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK_MAIL, REMINDER, WELCOME, PASSWORD_RESET, EMAIL_CHANGE, EMAIL_NOTICE})
    void textAndHtmlHoldTheSameLink(String name) {
        MimeMessage mail = send(name, "An Peeters");
        assertThat(text(mail)).contains("\n" + LINK + "\n");
        assertThat(Jsoup.parse(html(mail)).select("a[href='" + LINK + "']")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK_MAIL, REMINDER, WELCOME, PASSWORD_RESET, EMAIL_CHANGE, EMAIL_NOTICE})
    void textAndHtmlNameThePortalByTheAddressInTheSettings(String name) {
        MimeMessage mail = send(name, "An Peeters");
        assertThat(text(mail)).contains("\n" + portal.baseUrl() + "\n");
        assertThat(Jsoup.parse(html(mail)).select("a[href='" + portal.baseUrl() + "']"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK_MAIL, REMINDER, WELCOME, PASSWORD_RESET, EMAIL_CHANGE, EMAIL_NOTICE})
    void everyTextOfAMailIsInTheBundle(String name) {
        MimeMessage mail = send(name, "An Peeters");
        assertThat(text(mail) + html(mail)).doesNotContain("??");
    }

    @Test
    void whoInvitesIsSaidWhenItIsKnown() {
        assertThat(text(send(LINK_MAIL, "An Peeters")))
                .contains("Jan Claes heeft je toegevoegd op het BelRAI Vormingsportaal, als")
                .contains("van WZC De Linde.");
    }

    @Test
    void whoIsInvitedByNobodyIsInvitedByThePortal() {
        mails.send(new Mail(
                LINK_MAIL,
                UUID.randomUUID(),
                1,
                address,
                "An Peeters",
                Map.of("link", LINK, "expiresAt", Instant.now(), "role", "KCD_STAFF")));
        assertThat(text(mailbox.newest(address)))
                .contains("Je bent toegevoegd op het BelRAI Vormingsportaal, als")
                .doesNotContain("heeft je toegevoegd");
    }

    @Test
    void theLinkExpiresInBrusselsTime() {
        assertThat(text(send(LINK_MAIL, "An Peeters"))).contains("31-03-2026 om 00:30");
    }

    @Test
    void holidayRespondersKeepStill() throws MessagingException {
        assertThat(send(LINK_MAIL, "An Peeters").getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void anAnswerGoesToPeople() throws MessagingException {
        assertThat(send(LINK_MAIL, "An Peeters").getReplyTo())
                .extracting(Address::toString)
                .containsExactly("belrai@kcd.example");
    }

    @Test
    void theSenderIsThePortal() throws MessagingException {
        assertThat(send(LINK_MAIL, "An Peeters").getFrom())
                .extracting(Address::toString)
                .containsExactly("Vormingsportaal <vormingsportaal@kcd.example>");
    }

    @Test
    void theSameMailHasTheSameMessageId() throws MessagingException {
        UUID aggregate = UUID.randomUUID();
        MailService forgetful = forgetful();
        forgetful.send(mail(LINK_MAIL, aggregate, 1, "An Peeters"));
        forgetful.send(mail(LINK_MAIL, aggregate, 1, "An Peeters"));
        assertThat(mailbox.to(address)).hasSize(2);
        assertThat(mailbox.to(address).get(0).getMessageID())
                .isEqualTo(mailbox.to(address).get(1).getMessageID())
                .matches("<[0-9a-f]{64}@kcd\\.example>");
    }

    @Test
    void theNextGenerationHasAnotherMessageId() throws MessagingException {
        UUID aggregate = UUID.randomUUID();
        mails.send(mail(LINK_MAIL, aggregate, 1, "An Peeters"));
        mails.send(mail(LINK_MAIL, aggregate, 2, "An Peeters"));
        assertThat(mailbox.to(address).get(0).getMessageID())
                .isNotEqualTo(mailbox.to(address).get(1).getMessageID());
    }

    @Test
    void aNameIsSaidAsItIsWritten() {
        String name = "Zoë \"Müller\" O'Brien & Søn 🌷";
        MimeMessage mail = send(LINK_MAIL, name);
        assertThat(text(mail)).startsWith("Dag " + name + ",\n");
        assertThat(Jsoup.parse(html(mail)).text()).contains("Dag " + name + ",");
    }

    @Test
    void aNameIsNeverMarkup() {
        String html = html(send(LINK_MAIL, "<b>An</b> <img src=x onerror=alert(1)>"));
        assertThat(Jsoup.parse(html).select("b, img")).isEmpty();
        assertThat(html).contains("&lt;b&gt;An&lt;/b&gt;");
    }

    @Test
    void aNameIsNeverAHeader() throws MessagingException {
        MimeMessage mail = send(LINK_MAIL, "An\r\nBcc: ander@voorbeeld.example\r\n\r\nHallo");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly(address.value());
    }

    @Test
    void aMailHoldsNothingThatIsFetchedFromElsewhere() {
        assertThat(Jsoup.parse(html(send(LINK_MAIL, "An Peeters"))).select("img, link, script, iframe"))
                .isEmpty();
    }

    private MimeMessage send(String name, String recipientName) {
        mails.send(mail(name, UUID.randomUUID(), 1, recipientName));
        return mailbox.newest(address);
    }

    private Mail mail(String name, UUID aggregate, int generation, String recipientName) {
        Map<String, Object> model = Map.of(
                "link",
                LINK,
                "signInAddress",
                LINK,
                "requestedAt",
                Instant.parse("2026-03-29T22:30:00Z"),
                "expiresAt",
                Instant.parse("2026-03-30T22:30:00Z"),
                "newAddress",
                "j…@voorbeeld.example",
                "role",
                "CAREGIVER",
                "organisation",
                "WZC De Linde",
                "inviter",
                "Jan Claes");
        return new Mail(name, aggregate, generation, address, recipientName, model);
    }

    /** Sends everything, as if nothing had been sent before. */
    private MailService forgetful() {
        MailLog log = mock(MailLog.class);
        when(log.claim(any(), any(), any())).thenReturn(MailLog.Claim.TAKEN);
        return new MailService(sender, composer, log, event -> {});
    }

    private static String text(MimeMessage mail) {
        return TestMailbox.part(mail, "text/plain");
    }

    private static String html(MimeMessage mail) {
        return TestMailbox.part(mail, "text/html");
    }
}
