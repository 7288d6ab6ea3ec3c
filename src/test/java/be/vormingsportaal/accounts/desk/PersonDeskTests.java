package be.vormingsportaal.accounts.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailChangeService.Request;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PersonDeskTests {

    @Autowired
    PersonNotes notes;

    @Autowired
    NameCorrections corrections;

    @Autowired
    EmailChangeService emailChanges;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient database;

    UUID staff;
    UUID organisation;
    UUID person;

    @BeforeEach
    void aPerson() {
        staff = people.staff();
        organisation = people.organisation("WZC De Notelaar");
        person = people.registered(organisation, Role.CAREGIVER, new PersonName("Jan", "Peters"));
    }

    @Test
    void aNoteIsSignedAndTheNewestComesFirst() {
        notes.write(person, "Belde over de link", staff);
        clock.forward(Duration.ofMinutes(1));
        notes.write(person, "Link opnieuw gestuurd", staff);

        assertThat(notes.about(person, staff))
                .extracting(PersonNoteView::text)
                .containsExactly("Link opnieuw gestuurd", "Belde over de link");
        assertThat(notes.about(person, staff).get(0).writer())
                .isEqualTo(people.account(staff).name().full());
    }

    @Test
    void onlyTheWriterTakesANoteBackAndOnlyOnTheDayItself() {
        notes.write(person, "Verkeerde persoon", staff);
        UUID note = notes.about(person, staff).get(0).id();
        UUID colleague = people.staff();

        assertThat(notes.about(person, colleague).get(0).mayTakeBack()).isFalse();
        assertThat(notes.takeBack(person, note, colleague)).isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(notes.takeBack(person, note, staff)).isFalse();
        clock.forward(Duration.ofDays(-1));
        assertThat(notes.takeBack(person, note, staff)).isTrue();
        assertThat(notes.about(person, staff)).isEmpty();
    }

    @Test
    void whoseNameIsCorrectedReadsItInAMail() throws Exception {
        assertThat(corrections.correct(person, new PersonName("Jan", "Peeters"), staff))
                .isTrue();
        jobs.runDue(correction());

        MimeMessage mail = mailbox.newest(people.account(person).email());
        assertThat(mail.getSubject()).isEqualTo("Je naam is verbeterd");
        assertThat(TestMailbox.part(mail, "text/plain")).contains("“Jan Peters” werd “Jan Peeters”");
        assertThat(people.account(person).name().full()).isEqualTo("Jan Peeters");
    }

    @Test
    void aMailThatLeavesAfterANewerCorrectionSaysItsOwn() {
        corrections.correct(person, new PersonName("Jan", "Pieters"), staff);
        UUID first = correction();
        clock.forward(Duration.ofMinutes(1));
        corrections.correct(person, new PersonName("Jan", "Peters"), staff);
        jobs.runDue(first);
        assertThat(TestMailbox.part(mailbox.newest(people.account(person).email()), "text/plain"))
                .contains("“Jan Peters” werd “Jan Pieters”");
        clock.forward(Duration.ofMinutes(-1));
    }

    @Test
    void theSameNameOnceMoreChangesNothingAndTellsNobody() {
        assertThat(corrections.correct(person, new PersonName("Jan", "Peters"), staff))
                .isFalse();
        assertThat(database.sql("select count(*) from name_correction where account_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theNameOfAnInvitationIsNotCorrectedHere() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, staff);

        assertThatThrownBy(() -> corrections.correct(invited, new PersonName("An", "Claes"), staff))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangeOfAddressThatStaffStartHasToBeConfirmedAndBothMailsSayWhoAsked() throws Exception {
        EmailAddress former = people.account(person).email();
        EmailAddress wanted = TestPeople.anyAddress();

        assertThat(emailChanges.requestFor(person, wanted, staff)).isEqualTo(Request.REQUESTED);
        jobs.runDue(change());

        assertThat(TestMailbox.part(mailbox.newest(wanted), "text/plain")).contains("Het KCD vroeg voor jou");
        assertThat(TestMailbox.part(mailbox.newest(former), "text/plain")).contains("vroeg het KCD, in jouw naam");
        assertThat(people.account(person).email()).isEqualTo(former);
        emailChanges.cancel(person);
    }

    @Test
    void nobodyStartsAChangeOfAddressForSomebodyWhoIsNotRegistered() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, staff);

        assertThatThrownBy(() -> emailChanges.requestFor(invited, TestPeople.anyAddress(), staff))
                .isInstanceOf(NoSuchElementException.class);
    }

    private UUID correction() {
        return one("select id from name_correction where account_id = ?");
    }

    private UUID change() {
        return one("select id from email_change where account_id = ?");
    }

    private UUID one(String sql) {
        return database.sql(sql).param(person).query(UUID.class).single();
    }
}
