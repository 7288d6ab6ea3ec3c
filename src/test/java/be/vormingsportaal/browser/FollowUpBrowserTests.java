package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.OTHER_MANAGER;
import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invitation that nobody answered comes back as a task for the manager who invited. */
@InBrowser
class FollowUpBrowserTests {

    private static final String FOLLOW_UP = "Registratie opvolgen";

    @Autowired
    TestPeople people;

    @Test
    void afterThirtyDaysTheManagerSendsTheLinkAgainFromTasklist(Visitor manager, Visitor trainer) {
        leaveUnanswered(manager, "nora@despar.example");
        String deadLink = trainer.awaitMails("nora@despar.example", 2).newestLink();
        trainer.open(deadLink);
        assertThat(trainer.heading()).hasText("Deze link werkt niet");

        Tasklist.of(manager)
                .claim(FOLLOW_UP)
                .choose("De link opnieuw versturen")
                .complete();

        trainer.open(trainer.awaitMails("nora@despar.example", 3).newestLink());
        assertThat(trainer.heading()).hasText("Registratie voltooien");
        assertThat(Tasklist.of(manager).count()).hasText("0");
    }

    @Test
    void afterThirtyDaysTheManagerWithdrawsTheInvitationFromTasklist(Visitor manager, Visitor trainer) {
        leaveUnanswered(manager, "nora@deden.example");
        String deadLink = trainer.awaitMails("nora@deden.example", 2).newestLink();
        manager.open("/trainers");
        assertThat(manager.rows("nora@deden.example")).containsText("link vervallen");

        Tasklist.of(manager).claim(FOLLOW_UP).choose("De uitnodiging intrekken").complete();

        manager.open("/trainers");
        assertThat(manager.page().locator(".empty")).containsText("Er staan nog geen trainers in de lijst");
        trainer.open(deadLink);
        assertThat(trainer.heading()).hasText("Deze link werkt niet");
    }

    @Test
    void aTaskTakenByMistakeGoesBackToTheOrganisation(Visitor manager) {
        leaveUnanswered(manager, "nora@delinde.example");
        assertThat(Tasklist.of(manager).claim(FOLLOW_UP).release().claimButton())
                .isVisible();
    }

    @Test
    void aFormWithoutAChoiceSaysSoInDutch(Visitor manager) {
        leaveUnanswered(manager, "nora@deberk.example");
        Tasklist tasks = Tasklist.of(manager).claim(FOLLOW_UP);
        assertThat(tasks.formErrorAfterCompleting()).hasText("Vul dit in.");
    }

    @Test
    void theTaskLeadsToThePersonAndACorrectedAddressMakesItDisappear(Visitor manager) {
        leaveUnanswered(manager, "nroa@delork.example");
        manager.open(Tasklist.of(manager).show(FOLLOW_UP).formLink());
        assertThat(manager.heading()).hasText("Nora Nijs");
        manager.follow("Naam of e-mailadres verbeteren");
        manager.type("E-mail", "nora@delork.example").press("Bewaren");
        assertThat(manager.notice()).containsText("Er vertrekt een nieuwe registratielink naar nora@delork.example");
        assertThat(Tasklist.of(manager).count()).hasText("0");
    }

    @Test
    void theManagerOfAnotherOrganisationDoesNotSeeTheTask(Visitor manager, Visitor other) {
        leaveUnanswered(manager, "nora@detaxus.example");
        String person = Tasklist.of(manager).show(FOLLOW_UP).formLink();
        Tasklist tasks = Tasklist.of(other.signIn(OTHER_MANAGER));
        assertThat(tasks.count()).hasText("0");
        assertThat(tasks.tasks(FOLLOW_UP)).hasCount(0);
        other.open(person);
        assertThat(other.heading()).hasText("Deze pagina is er niet");
    }

    /** In an organisation of its own, somebody is invited, and the seven and the thirty days pass. */
    private void leaveUnanswered(Visitor manager, String email) {
        String address = people.account(people.registered(people.organisation("WZC De Spar"), Role.MANAGER))
                .email()
                .value();
        manager.signIn(address, PASSWORD).addTrainer("Nora", "Nijs", email).awaitMails(email, 1);
        manager.setClockForward(30).awaitMails(email, 2);
    }
}
