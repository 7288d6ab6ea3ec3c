package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.TestPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff review attests in Tasklist. */
@InBrowser
class AttestationReviewBrowserTests {

    private static final String REVIEW = "Attest nazien";
    private static final String LTCF = "ltcf";
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    /** As the field in Tasklist wants it in the language of these tests. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Autowired
    TestPeople people;

    @Autowired
    HandedIn handedIn;

    @Autowired
    AttestationArchive archive;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    UUID trainer;
    String email;
    LocalDate obtained;
    UUID attest;

    @BeforeEach
    void anAttestThatBreaksTheRule() {
        trainer = people.registered(people.organisation("WZC De Esdoorn"), Role.TRAINER_EXTERNAL);
        email = people.account(trainer).email().value();
        instruments.assign(trainer, Set.of(LTCF));
        obtained = LocalDate.now(clock);
        attest = handedIn.attest(trainer, LTCF, obtained, rule().plusYears(1));
    }

    @Test
    void theFormShowsWhatWasTypedAndWhatTheRuleGives(Visitor staff) {
        Tasklist tasklist = Tasklist.of(staff.signIn(STAFF)).show(REVIEW);
        assertThat(tasklist.form()).containsText("De ingevulde vervaldatum is niet die van de regel.");
        assertThat(tasklist.form()).containsText("BelRAI LTCF");
        assertThat(tasklist.form()).containsText("Datum geldig attest: " + obtained.format(READ));
        assertThat(tasklist.form()).containsText("Vervaldatum volgens de regel: " + rule().format(READ));
        assertThat(tasklist.formLink("Open het bestand")).endsWith("/attesten/" + attest + "/document");
        assertThat(tasklist.formLink("de pagina van het attest")).endsWith("/beheer/attesten/" + attest);
        staff.screenshot("attestation-review");
        tasklist.claim(REVIEW)
                .choose("Aanvaarden: de gegevens kloppen met het bestand")
                .complete();
        assertThat(attest().reviewedAt()).isPresent();
        assertThat(attest().state()).isEqualTo(AttestationState.CURRENT);
    }

    @Test
    void aRefusalAsksForAReasonAndItsOwnerReadsIt(Visitor staff, Visitor owner) {
        Tasklist tasklist =
                Tasklist.of(staff.signIn(STAFF)).claim(REVIEW).choose("Weigeren: dit is geen geldig attest");
        tasklist.type("Waarom weiger je?", "De naam op het attest is die van een collega.");
        staff.screenshot("attestation-review-refuse");
        tasklist.complete();
        owner.awaitMail(email, "Je attest is geweigerd");
        assertThat(owner.page().locator("article.mail").first())
                .containsText("De naam op het attest is die van een collega.");
        assertThat(attest().state()).isEqualTo(AttestationState.REFUSED);
    }

    @Test
    void aCorrectionAsksForTheRightDayAndItsOwnerReadsIt(Visitor staff, Visitor owner) {
        Tasklist tasklist = Tasklist.of(staff.signIn(STAFF))
                .claim(REVIEW)
                .choose("Verbeteren: het attest is goed, de vervaldatum niet")
                .type("Juiste vervaldatum", rule().format(TYPED));
        staff.screenshot("attestation-review-correct");
        tasklist.complete();
        owner.awaitMail(email, "De vervaldatum van je attest is verbeterd");
        assertThat(owner.page().locator("article.mail").first()).containsText("de juiste is " + rule().format(READ));
        List<AttestationView> history = archive.history(trainer, LTCF);
        assertThat(history.get(0).expiresOn()).isEqualTo(rule());
        assertThat(attest().state()).isEqualTo(AttestationState.CORRECTED);
    }

    private LocalDate rule() {
        return LocalDate.of(obtained.getYear() + 1, 12, 31);
    }

    private AttestationView attest() {
        return archive.find(attest).orElseThrow();
    }
}
