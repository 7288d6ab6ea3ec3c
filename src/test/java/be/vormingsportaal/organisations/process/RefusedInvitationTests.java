package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;

/** What becomes of an invitation whose mail is refused for good. */
@PortalTest
class RefusedInvitationTests extends RefusedInvitationStory {

    private static final String TOLD = "Een uitnodiging kwam niet aan";

    @ParameterizedTest
    @CsvSource({"TRAINER_EXTERNAL, /trainers", "CAREGIVER, /zorgverleners"})
    void theManagersAreToldWithTheWayToCorrectTheAddress(Role role, String list) {
        UUID person = refused(people.invited(organisation, role, manager));
        assertThat(mailbox.subjects(address(manager))).contains(TOLD);
        assertThat(TestMailbox.part(mailbox.newest(address(manager)), "text/plain"))
                .contains("An Peeters", address(person).value(), "WZC De Linde", list + "/" + person + "/bewerken");
    }

    @Test
    void staffAreToldWhenAManagerWasInvited() {
        UUID staff = people.staff();
        UUID person = refused(people.invited(organisation, Role.MANAGER, staff));
        assertThat(TestMailbox.part(mailbox.newest(address(staff)), "text/plain"))
                .contains("/beheer/organisaties/" + organisation + "/managers/" + person + "/bewerken");
        assertThat(mailbox.subjects(address(manager))).doesNotContain(TOLD);
    }

    @ParameterizedTest
    @CsvSource({"TRAINER_EXTERNAL, /trainers", "CAREGIVER, /zorgverleners"})
    void theListSaysSoUntilTheCorrectedAddressTookTheMail(Role role, String list) throws Exception {
        UUID person = people.invited(organisation, role, manager);
        assertThat(row(list, person).text()).contains("Uitgenodigd op").doesNotContain(REFUSED);
        refused(person);
        assertThat(row(list, person).text()).contains(REFUSED).doesNotContain("Uitgenodigd op");
        assertThat(row(list, person).select("a:contains(Adres verbeteren)").attr("href"))
                .isEqualTo(list + "/" + person + "/bewerken");
        correct(person, TestPeople.anyAddress());
        assertThat(row(list, person).text()).contains("Uitgenodigd op").doesNotContain(REFUSED);
        jobs.runDue(person);
        assertThat(row(list, person).text()).contains("Uitgenodigd op").doesNotContain(REFUSED);
        assertThat(mailbox.to(address(person))).hasSize(1);
    }

    @Test
    void sentAgainToTheSameAddressItSaysSoUntilTheMailIsTaken() throws Exception {
        UUID person = refused(people.invited(organisation, Role.TRAINER_EXTERNAL, manager));
        clock.forward(Duration.ofMinutes(1));
        service.sendAgain(organisation, person, 1);
        assertThat(row("/trainers", person).text()).contains(REFUSED);
        jobs.runDue(person);
        assertThat(row("/trainers", person).text()).doesNotContain(REFUSED);
    }

    @Test
    void thePageOfAnOrganisationSaysSoOfItsManagers() throws Exception {
        UUID staff = people.staff();
        UUID person = refused(people.invited(organisation, Role.MANAGER, staff));
        Element page = page("/beheer/organisaties/" + organisation, staff);
        assertThat(page.select("tr:contains(" + address(person).value() + ")").text())
                .contains(REFUSED, "Adres verbeteren");
    }

    @Test
    void nobodyIsToldOnceTheAddressWasCorrected() {
        UUID person = people.invited(organisation, Role.CAREGIVER, manager);
        UUID mail = sendRefused(person);
        correct(person, TestPeople.anyAddress());
        jobs.runDue(mail);
        assertThat(mailbox.subjects(address(manager))).doesNotContain(TOLD);
    }

    @Test
    void aStepThatIsRolledBackAfterTheRefusalTellsOnce() {
        UUID person = people.invited(organisation, Role.CAREGIVER, manager);
        try (RefusingMailServer server =
                RefusingMailServer.withoutMailbox(address(person).value())) {
            server.meanwhile(
                    sender,
                    () -> transactions.executeWithoutResult(transaction -> {
                        jobs.run(person, SEND);
                        transaction.setRollbackOnly();
                    }));
        }
        jobs.run(person, SEND);
        jobs.runDue(mailTo(address(person)));
        assertThat(mailbox.to(address(person))).isEmpty();
        assertThat(mailbox.subjects(address(manager))).containsOnlyOnce(TOLD);
    }

    @Test
    void theCaseGoesOnAndStillRemindsOrWaits() {
        UUID person = refused(people.invited(organisation, Role.CAREGIVER, manager));
        assertThat(jobs.instance(person)).isNotNull();
        people.register(person);
        jobs.runDue(person);
        assertThat(mailbox.subjects(address(person))).contains("Je account op het Vormingsportaal is klaar");
    }

    @Test
    void aMailServerThatDoesNotTakeTheSenderTellsNobody() throws Exception {
        UUID person = people.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        try (RefusingMailServer server = RefusingMailServer.refusing(Step.SENDER, 550, "5.1.8 Sender rejected")) {
            server.meanwhile(
                    sender,
                    () -> assertThatThrownBy(() -> jobs.run(person, SEND)).isInstanceOf(MailException.class));
        }
        assertThat(row("/trainers", person).text()).contains("Uitgenodigd op").doesNotContain(REFUSED);
        jobs.run(person, SEND);
        assertThat(mailbox.to(address(person))).hasSize(1);
    }

    @Test
    void aWithdrawnInvitationLeavesNoAddressInTheLogOfMails() {
        UUID person = refused(people.invited(organisation, Role.CAREGIVER, manager));
        EmailAddress address = address(person);
        registrations.withdraw(person);
        assertThat(database.sql("select count(*) from sent_mail where recipient = ?")
                        .param(address.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
