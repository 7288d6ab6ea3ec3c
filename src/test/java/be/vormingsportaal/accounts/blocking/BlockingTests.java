package be.vormingsportaal.accounts.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.registration.CompleteRegistration;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.OrganisationSearch;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@PortalTest
class BlockingTests {

    private static final String WHY = "Uit dienst sinds vandaag.";

    @Autowired
    Blocking blocking;

    @Autowired
    TestPeople people;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    RegistrationCompletion registrations;

    @Autowired
    EmailChangeService emailChanges;

    @Autowired
    Members members;

    @Autowired
    OrganisationSearch organisations;

    @Autowired
    TestMailbox mailbox;

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
        organisation = people.organisation("WZC De Iep");
        person = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void whoIsBlockedCannotSignIn() {
        String address = people.account(person).email().value();
        blocking.block(person, WHY, staff);
        assertThatThrownBy(() -> signIn.loadUserByUsername(address)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void whoIsNotBlockedAnyMoreSignsInAsBefore() {
        String address = people.account(person).email().value();
        blocking.block(person, WHY, staff);
        blocking.unblock(person, "Terug in dienst.", staff);
        assertThat(signIn.loadUserByUsername(address).getUsername()).isEqualTo(person.toString());
    }

    @Test
    void noSessionOfBeforeGoesOnNotEvenAfterwards() {
        int before = generation();
        assertThat(accounts.current(person, before)).isPresent();
        blocking.block(person, WHY, staff);
        assertThat(accounts.current(person, before)).isEmpty();
        assertThat(accounts.current(person, generation())).isEmpty();
        assertThat(accounts.isCurrent(person, generation())).isFalse();
        blocking.unblock(person, "Terug in dienst.", staff);
        assertThat(accounts.current(person, before)).isEmpty();
    }

    @Test
    void theRegistrationLinkOfSomebodyWhoIsBlockedOpensNothing() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, staff);
        String link = people.registrationLink(invited);
        blocking.block(invited, WHY, staff);
        assertThat(registrations.open(link)).isEmpty();
        assertThat(registrations.complete(
                        link,
                        new CompleteRegistration(people.account(invited).name(), TestPeople.PASSWORD, false, false)))
                .isFalse();
    }

    @Test
    void anAddressThatWaitedToBeConfirmedIsForgotten() {
        emailChanges.request(person, TestPeople.PASSWORD, TestPeople.anyAddress());
        blocking.block(person, WHY, staff);
        assertThat(emailChanges.pending(person)).isEmpty();
    }

    @Test
    void aManagerWhoIsBlockedManagesNothing() {
        blocking.block(person, WHY, staff);
        assertThat(members.managers(organisation)).isEmpty();
        assertThat(organisations.unmanaged()).contains(organisation);
    }

    @Test
    void whoIsBlockedIsNotOneOfThoseWhoGetMailsForStaff() {
        UUID colleague = people.staff();
        blocking.block(colleague, WHY, staff);
        assertThat(accounts.registeredWithRole(Role.which(Role::isStaff)))
                .extracting(AccountView::id)
                .contains(staff)
                .doesNotContain(colleague);
    }

    @Test
    void everyDecisionIsKeptWithWhoAndWhyTheNewestFirst() {
        blocking.block(person, WHY, staff);
        blocking.unblock(person, "Terug in dienst.", staff);
        assertThat(blocking.of(person)).extracting(BlockDecisionView::blocked).containsExactly(false, true);
        BlockDecisionView first = blocking.of(person).get(1);
        assertThat(first.reason()).isEqualTo(WHY);
        assertThat(first.by()).isEqualTo(people.account(staff).name().full());
    }

    @Test
    void aSecondClickChangesNothing() {
        assertThat(blocking.block(person, WHY, staff)).isEqualTo(StaffOutcome.DONE);
        assertThat(blocking.block(person, WHY, staff)).isEqualTo(StaffOutcome.ALREADY);
        assertThat(blocking.unblock(person, WHY, staff)).isEqualTo(StaffOutcome.DONE);
        assertThat(blocking.unblock(person, WHY, staff)).isEqualTo(StaffOutcome.ALREADY);
        assertThat(blocking.of(person)).hasSize(2);
    }

    @Test
    void nobodyDecidesAboutTheOwnAccount() {
        assertThat(blocking.block(staff, WHY, staff)).isEqualTo(StaffOutcome.OWN_ACCOUNT);
        assertThat(blocking.unblock(staff, WHY, staff)).isEqualTo(StaffOutcome.OWN_ACCOUNT);
        assertThat(people.account(staff).isBlocked()).isFalse();
    }

    @Test
    void whoIsBlockedMeanwhileDecidesNothing() {
        UUID colleague = people.staff();
        blocking.block(colleague, WHY, staff);
        assertThat(blocking.block(person, WHY, colleague)).isEqualTo(StaffOutcome.NOT_ALLOWED);
        assertThat(people.account(person).isBlocked()).isFalse();
    }

    @Test
    void thePersonIsToldOfBothAndNotWhy() {
        EmailAddress address = people.account(person).email();
        blocking.block(person, WHY, staff);
        runNotices();
        assertThat(mailbox.subjects(address)).contains("Je account is geblokkeerd");
        assertThat(TestMailbox.part(mailbox.newest(address), "text/plain"))
                .contains("Je kan je niet meer aanmelden")
                .doesNotContain(WHY);
        blocking.unblock(person, "Terug in dienst.", staff);
        runNotices();
        assertThat(mailbox.subjects(address)).contains("Je account is niet meer geblokkeerd");
        assertThat(TestMailbox.part(mailbox.newest(address), "text/plain")).doesNotContain("Terug in dienst");
    }

    private void runNotices() {
        database.sql("select id from account_block where account_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list()
                .forEach(jobs::runDue);
    }

    private int generation() {
        return database.sql("select session_generation from account where id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
