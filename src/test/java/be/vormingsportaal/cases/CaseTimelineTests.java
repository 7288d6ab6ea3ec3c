package be.vormingsportaal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.cases.CaseEntry.Kind;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main stories, told as people read them. */
@PortalTest
class CaseTimelineTests {

    private static final Instant MORNING = Instant.parse("2027-03-01T09:00:00Z");

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseNotes notes;

    @Autowired
    CaseList lists;

    @Autowired
    TestPeople people;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    SignedLinks links;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    @Test
    void aRegistrationIsToldFromTheInvitationToTheWelcome() {
        clock.set(MORNING);
        UUID staff = people.staff();
        UUID person = people.invited(people.organisation("WZC De Eik"), Role.CAREGIVER, staff);
        jobs.runDue(person);

        CaseView waiting = view("account-registration", person, staff);
        assertThat(waiting.state()).isEqualTo(CaseState.RUNNING);
        assertThat(waiting.now())
                .extracting(CaseWait::sentence)
                .containsExactly("De persoon moet zich nog registreren met de link in de mail.");
        assertThat(waiting.later())
                .extracting(wait -> wait.due().orElseThrow())
                .containsExactly(MORNING.plus(Duration.ofDays(7)), MORNING.plus(Duration.ofDays(30)));

        clock.forward(Duration.ofHours(1));
        people.register(person);
        jobs.runDue(person);

        CaseView over = view("account-registration", person, staff);
        assertThat(over.state()).isEqualTo(CaseState.ENDED);
        assertThat(over.outcome()).contains("De registratie is afgerond.");
        assertThat(main(over))
                .containsExactly(
                        "De persoon is uitgenodigd om zich te registreren.",
                        "De persoon heeft zich geregistreerd.",
                        "De registratie is afgerond.");
        assertThat(over.timeline())
                .filteredOn(entry -> entry.kind() == Kind.MAIL)
                .extracting(CaseEntry::sentence)
                .containsExactly(
                        mail(person, "Je uitnodiging voor het Vormingsportaal"),
                        mail(person, "Je account op het Vormingsportaal is klaar"));
        assertThat(over.cockpit()).isEmpty();
    }

    @Test
    void aTaskSaysForWhomItIsAndWhoDidIt() {
        clock.set(MORNING);
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Iep");
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID person = people.invited(organisation, Role.CAREGIVER, manager);
        jobs.runDue(person);
        clock.forward(Duration.ofDays(31));
        jobs.runDue(person);

        CaseWait waiting = view("account-registration", person, staff).now().get(0);
        assertThat(waiting.sentence()).startsWith("De persoon moet zich nog registreren");
        assertThat(view("account-registration", person, staff).now())
                .anySatisfy(wait -> assertThat(wait.by()).contains("Taak voor de managers van de organisatie"));

        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(person.toString())
                .singleResult();
        tasks.setAssignee(task.getId(), manager.toString());
        assertThat(view("account-registration", person, staff).now())
                .anySatisfy(wait -> assertThat(wait.by()).contains("Taak van An Peeters"));
    }

    @Test
    void aMoveIsToldWithTheAnswer() {
        clock.set(MORNING);
        UUID staff = people.staff();
        UUID person = people.registered(people.organisation("WZC De Den"), Role.CAREGIVER);
        UUID asking = people.organisation("WZC De Spar");
        UUID transfer = people.asked(asking, person, people.registered(asking, Role.MANAGER));
        jobs.runDue(transfer);
        clock.forward(Duration.ofHours(1));
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
        jobs.runDue(transfer);

        CaseView over = view("organisation-transfer", transfer, staff);
        assertThat(over.title().facts()).containsExactly("An Peeters", "WZC De Spar", "08-03-2027");
        assertThat(main(over))
                .containsExactly(
                        "Een organisatie heeft gevraagd om over te stappen.",
                        "De persoon heeft de overstap bevestigd.",
                        "De persoon is overgestapt.");
    }

    @Test
    void anAttestThatCountsWaitsForNobodyAndSaysWhenItExpires() {
        UUID staff = people.staff();
        UUID attest =
                people.attested(people.registered(people.organisation("WZC De Olm"), Role.TRAINER_EXTERNAL), "ltcf");
        jobs.runDue(attest);

        CaseView counting = view("attestation-renewal", attest, staff);
        assertThat(main(counting)).first().isEqualTo("Het attest is ingediend.");
        assertThat(counting.later())
                .extracting(CaseWait::sentence)
                .contains("Het attest vervalt, als er geen nieuw attest komt. De trainer krijgt daar een mail over.");
    }

    @Test
    void anEnrolmentLeadsToItsSeatAndItsInvoiceAndBack() {
        UUID staff = people.staff();
        UUID organisation = people.organisation("WZC De Wilg");
        UUID enrolment = intervisions.enrolled(
                intervisions.planned(3, TestIntervisions.PRICE), intervisions.trainer(organisation));
        jobs.runDue(enrolment);

        CaseView enrolled = view("intervision-enrolment", enrolment, staff);
        assertThat(enrolled.related())
                .extracting(CaseTitle::story)
                .containsExactlyInAnyOrder("Plaats in een intervisie", "Betaling van een factuur opvolgen");
        assertThat(enrolled.now())
                .extracting(CaseWait::sentence)
                .contains("De organisatie moet de factuur nog betalen.");
        CaseTitle invoice = enrolled.related().stream()
                .filter(title -> title.key().story().equals("invoice-payment"))
                .findFirst()
                .orElseThrow();
        assertThat(invoice.facts()).contains("WZC De Wilg", TestIntervisions.PRICE.display());

        CaseView payment = view("invoice-payment", invoice.key().businessKey(), staff);
        jobs.runDue(invoice.key().businessKey());
        payment = view("invoice-payment", invoice.key().businessKey(), staff);
        assertThat(main(payment)).containsExactly("De factuur is uitgereikt.", "De factuur staat klaar om te betalen.");
        assertThat(payment.related())
                .extracting(CaseTitle::key)
                .contains(enrolled.title().key());
        assertThat(enrolled.picture().orElseThrow().tokens()).contains("Task_AwaitPayment", "Gateway_Course");
        assertThat(enrolled.picture().orElseThrow().done()).contains("Task_AwaitSeat", "Task_IssueInvoice");
        assertThat(lists.ofOrganisation(organisation, 1)).hasSize(1);
    }

    @Test
    void aNoteIsTakenBackByWhoeverWroteItOnTheSameDay() {
        clock.set(MORNING);
        UUID staff = people.staff();
        UUID other = people.staff();
        UUID person = people.invited(people.organisation("WZC De Els"), Role.CAREGIVER, staff);
        notes.add("account-registration", person, staff, "Belde.");

        CaseEntry note = onlyNote(person, staff);
        assertThat(note.by()).contains("Katrien Claes");
        assertThat(onlyNote(person, other).retractable()).isEmpty();
        UUID id = note.retractable().orElseThrow();
        assertThat(notes.takeBack("account-registration", person, id, other)).isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(notes.takeBack("account-registration", person, id, staff)).isFalse();
        clock.set(MORNING);
        assertThat(notes.takeBack("account-registration", person, id, staff)).isTrue();
        assertThat(main(view("account-registration", person, staff))).doesNotContain("Belde.");
    }

    private CaseEntry onlyNote(UUID person, UUID reader) {
        return view("account-registration", person, reader).timeline().stream()
                .filter(entry -> entry.kind() == Kind.NOTE)
                .reduce((one, another) -> {
                    throw new AssertionError("More than one note");
                })
                .orElseThrow();
    }

    private CaseView view(String story, UUID key, UUID reader) {
        return desk.find(story, key, reader).orElseThrow();
    }

    private static List<String> main(CaseView view) {
        return view.mainEntries().stream().map(CaseEntry::sentence).toList();
    }

    private String mail(UUID person, String subject) {
        return "Mail “" + subject + "” aan " + people.account(person).email().display()
                + " is afgeleverd aan de mailserver.";
    }
}
