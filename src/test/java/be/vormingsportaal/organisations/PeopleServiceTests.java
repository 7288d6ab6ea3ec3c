package be.vormingsportaal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationService.Correction;
import be.vormingsportaal.accounts.registration.RegistrationService.Renewal;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleServiceTests {

    private static final PersonName NAME = new PersonName("Lies", "Peeters");

    @Autowired
    TestPeople testPeople;

    @Autowired
    PeopleService people;

    @Autowired
    Departures departures;

    @Autowired
    Members members;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    UUID deLinde;
    UUID manager;

    @BeforeEach
    void anOrganisationWithAManager() {
        deLinde = testPeople.organisation("WZC De Linde");
        manager = testPeople.registered(deLinde, Role.MANAGER);
    }

    @Test
    void anInvitedTrainerIsInTheListAtOnce() {
        UUID trainer = testPeople.invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        assertThat(people.people(deLinde, Role.TRAINERS))
                .extracting(person -> person.account().id())
                .containsExactly(trainer);
    }

    @Test
    void anUnknownAddressIsInvitedWithItsInstruments() {
        EmailAddress address = TestPeople.anyAddress();
        assertThat(add(deLinde, Role.TRAINER_KCD, address, "ltcf", "screener")).isEqualTo(AddOutcome.INVITED);
        assertThat(person(address).instruments()).containsExactlyInAnyOrder("ltcf", "screener");
    }

    @Test
    void somebodyAddedTwiceIsAlreadyHere() {
        EmailAddress address = TestPeople.anyAddress();
        add(deLinde, Role.TRAINER_EXTERNAL, address, "ltcf");
        assertThat(add(deLinde, Role.TRAINER_EXTERNAL, address, "ltcf")).isEqualTo(AddOutcome.ALREADY_HERE);
    }

    @Test
    void somebodyAddedAgainWithMoreInstrumentsGetsThem() {
        EmailAddress address = TestPeople.anyAddress();
        add(deLinde, Role.TRAINER_EXTERNAL, address, "ltcf");
        assertThat(add(deLinde, Role.TRAINER_EXTERNAL, address, "screener")).isEqualTo(AddOutcome.INSTRUMENTS_ADDED);
        assertThat(person(address).instruments()).containsExactlyInAnyOrder("ltcf", "screener");
    }

    @Test
    void anAddressWithAnotherRoleIsRefusedWhereverItBelongs() {
        EmailAddress address = TestPeople.anyAddress();
        add(deLinde, Role.TRAINER_EXTERNAL, address);
        UUID deBrug = testPeople.organisation("Thuiszorg De Brug");
        assertThat(add(deLinde, Role.TRAINER_KCD, address)).isEqualTo(AddOutcome.OTHER_ROLE);
        assertThat(add(deBrug, Role.CAREGIVER, address)).isEqualTo(AddOutcome.OTHER_ROLE);
        assertThat(people.people(deBrug, Set.of(Role.values()))).isEmpty();
    }

    @Test
    void somebodyWhomAnotherOrganisationInvitedHasToRegisterFirst() {
        EmailAddress address = TestPeople.anyAddress();
        add(deLinde, Role.TRAINER_EXTERNAL, address);
        UUID deBrug = testPeople.organisation("Thuiszorg De Brug");
        assertThat(add(deBrug, Role.TRAINER_EXTERNAL, address)).isEqualTo(AddOutcome.INVITED_ELSEWHERE);
        assertThat(people.people(deBrug, Role.TRAINERS)).isEmpty();
    }

    @Test
    void takingOutARegisteredPersonKeepsTheAccount() {
        UUID trainer = testPeople.registered(deLinde, Role.TRAINER_EXTERNAL);
        departures.remove(deLinde, trainer);
        assertThat(members.organisationOf(trainer)).isEmpty();
        assertThat(testPeople.account(trainer).isRegistered()).isTrue();
    }

    @Test
    void takingOutAnInvitedPersonLeavesNothingBehind() {
        UUID trainer = testPeople.invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        departures.remove(deLinde, trainer);
        assertThat(accounts.find(trainer)).isEmpty();
        assertThat(members.of(deLinde)).containsExactly(manager);
        assertThat(jobs.instance(trainer)).isNull();
    }

    @Test
    void somebodyTakenOutBeforeRegisteringCanBeAddedInAnotherRole() {
        EmailAddress address = TestPeople.anyAddress();
        add(deLinde, Role.TRAINER_EXTERNAL, address);
        departures.remove(deLinde, person(address).account().id());
        assertThat(add(deLinde, Role.CAREGIVER, address)).isEqualTo(AddOutcome.INVITED);
    }

    @Test
    void nobodyOutsideTheOrganisationIsFound() {
        UUID deBrug = testPeople.organisation("Thuiszorg De Brug");
        UUID trainer = testPeople.invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        assertThatThrownBy(() -> people.person(deBrug, trainer, Role.TRAINERS))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> departures.remove(deBrug, trainer)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> people.sendAgain(deBrug, trainer, 1)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void twoClicksOnSendAgainSendOneNewLink() {
        UUID trainer = testPeople.invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        assertThat(people.sendAgain(deLinde, trainer, 1)).isEqualTo(Renewal.SENT);
        assertThat(people.sendAgain(deLinde, trainer, 1)).isEqualTo(Renewal.ALREADY_SENT);
        assertThat(testPeople.account(trainer).registration().orElseThrow().linkGeneration())
                .isEqualTo(2);
    }

    @Test
    void noLinkIsSentToSomebodyWhoRegistered() {
        UUID trainer = testPeople.registered(deLinde, Role.TRAINER_EXTERNAL);
        assertThat(people.sendAgain(deLinde, trainer, 1)).isEqualTo(Renewal.NOT_OPEN);
    }

    @Test
    void aCorrectedAddressThatSomebodyHasChangesNothing() {
        UUID trainer = testPeople.invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        EmailAddress taken = testPeople.account(manager).email();
        assertThat(people.correct(new CorrectPerson(deLinde, trainer, NAME, taken, Set.of("ltcf"))))
                .isEqualTo(Correction.ADDRESS_TAKEN);
        assertThat(testPeople.account(trainer).name()).isNotEqualTo(NAME);
        assertThat(people.person(deLinde, trainer, Role.TRAINERS).instruments()).isEmpty();
    }

    @Test
    void aRegisteredPersonKeepsNameAndAddressWhenTheManagerCorrects() {
        UUID trainer = testPeople.registered(deLinde, Role.TRAINER_EXTERNAL);
        people.correct(new CorrectPerson(deLinde, trainer, NAME, TestPeople.anyAddress(), Set.of("ltcf")));
        assertThat(testPeople.account(trainer).name()).isNotEqualTo(NAME);
        assertThat(people.person(deLinde, trainer, Role.TRAINERS).instruments()).containsExactly("ltcf");
    }

    private AddOutcome add(UUID organisation, Role role, EmailAddress address, String... instruments) {
        return people.add(new AddPerson(organisation, manager, role, NAME, address, Set.of(instruments)));
    }

    private PersonView person(EmailAddress address) {
        UUID id = accounts.findByEmail(address).orElseThrow().id();
        return people.person(deLinde, id, Set.of(Role.values()));
    }
}
