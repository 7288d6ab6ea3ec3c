package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.participation.AddInternalsResult;
import be.vormingsportaal.trainings.participation.FollowedTraining;
import be.vormingsportaal.trainings.participation.FollowedTrainings;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.participation.ParticipantView;
import be.vormingsportaal.trainings.participation.TrainingParticipation;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets into a training of the own organisation, who stays on its list, and who is taken out. */
@PortalTest
class ParticipantServiceTests {

    @Autowired
    ParticipantService participants;

    @Autowired
    ParticipantList list;

    @Autowired
    TrainingParticipation participation;

    @Autowired
    FollowedTrainings followed;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    Departures departures;

    @Autowired
    SignedLinks links;

    @Autowired
    TestTrainings test;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    UUID organisation;
    UUID training;
    UUID caregiver;

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        training = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf");
        caregiver = test.caregiver(organisation, "ltcf");
    }

    @Test
    void whoIsInATrainingIsInItForItsInstrument() {
        materials.assigned(caregiver, "home-care");
        test.with(training, caregiver);
        assertThat(participation.instrumentsOf(caregiver)).containsExactly("ltcf");
    }

    @Test
    void severalGetInAtOnceAlsoBeforeTheyRegister() {
        UUID registered = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(registered, "ltcf");
        assertThat(add(caregiver, registered)).isEqualTo(new AddInternalsResult(2, 0, 0));
    }

    @Test
    void whoIsInATrainingAlreadyStaysInItOnce() {
        test.with(training, caregiver);
        assertThat(add(caregiver)).isEqualTo(new AddInternalsResult(0, 1, 0));
        assertThat(list.of(organisation, training)).hasSize(1);
    }

    @Test
    void nobodyGetsInWithoutTheInstrument() {
        UUID other = test.caregiver(organisation, "home-care");
        assertThat(add(other, caregiver)).isEqualTo(new AddInternalsResult(1, 0, 1));
        assertThat(participation.instrumentsOf(other)).isEmpty();
    }

    @Test
    void nobodyOfAnotherOrganisationGetsInAsIntern() {
        UUID stranger = test.caregiver(people.organisation("Thuiszorg De Brug"), "ltcf");
        assertThat(add(stranger)).isEqualTo(new AddInternalsResult(0, 0, 1));
    }

    @Test
    void noTrainerGetsIn() {
        assertThat(add(test.trainer(organisation, "ltcf"))).isEqualTo(new AddInternalsResult(0, 0, 1));
    }

    @Test
    void whoDoesNotExistDoesNotGetIn() {
        assertThat(add(UUID.randomUUID())).isEqualTo(new AddInternalsResult(0, 0, 1));
    }

    @Test
    void aTrainingOfAnotherOrganisationIsNotThere() {
        UUID other = people.organisation("Thuiszorg De Brug");
        UUID theirs = test.caregiver(other, "ltcf");
        test.with(training, caregiver);
        UUID place = test.place(training, caregiver);
        assertThatThrownBy(() -> participants.addInternal(other, training, Set.of(theirs)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> participants.takeOut(other, training, place))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> list.of(other, training)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> list.candidates(other, training, "", 0)).isInstanceOf(NoSuchElementException.class);
        assertThat(list.of(organisation, training)).hasSize(1);
    }

    @Test
    void aPlaceInAnotherTrainingIsNotThere() {
        UUID otherTraining = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf");
        test.with(otherTraining, caregiver);
        UUID place = test.place(otherTraining, caregiver);
        assertThatThrownBy(() -> participants.takeOut(organisation, training, place))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoIsTakenOutIsOutAndCanBeTakenOutOnce() {
        test.with(training, caregiver);
        UUID place = test.place(training, caregiver);
        participants.takeOut(organisation, training, place);
        assertThat(list.of(organisation, training)).isEmpty();
        assertThat(participation.instrumentsOf(caregiver)).isEmpty();
        assertThatThrownBy(() -> participants.takeOut(organisation, training, place))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theListOfCandidatesHoldsWhoHasTheInstrumentAndIsNotInTheTraining() {
        UUID second = test.caregiver(organisation, "ltcf");
        test.caregiver(organisation, "home-care");
        test.caregiver(people.organisation("Thuiszorg De Brug"), "ltcf");
        test.with(training, caregiver);
        PageOf<AccountView> found = list.candidates(organisation, training, "", 0);
        assertThat(found.items()).extracting(account -> account.id()).containsExactly(second);
        assertThat(found.total()).isEqualTo(1);
    }

    @Test
    void aCandidateIsFoundByPartOfTheAddress() {
        test.caregiver(organisation, "ltcf");
        String address = people.account(caregiver).email().value();
        assertThat(list.candidates(organisation, training, address.substring(0, 30), 0)
                        .items())
                .extracting(account -> account.id())
                .containsExactly(caregiver);
    }

    @Test
    void whoMovedAwayStaysOnTheListWithoutAddressAndWithoutTheNewOrganisation() {
        UUID mover = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(mover, "ltcf");
        test.with(training, mover);
        UUID transfer = people.asked(people.organisation("Thuiszorg De Brug"), mover, people.staff());
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
        assertThat(list.of(organisation, training))
                .singleElement()
                .matches(ParticipantView::hasLeft)
                .matches(ParticipantView::internal)
                .extracting(ParticipantView::organisation)
                .isEqualTo("WZC De Linde");
    }

    @Test
    void whoLeftStillSeesTheTraining() {
        UUID leaver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(leaver, "ltcf");
        test.with(training, leaver);
        departures.leave(leaver);
        assertThat(followed.of(leaver)).extracting(FollowedTraining::id).containsExactly(training);
    }

    @Test
    void nobodySeesATrainingOfOthers() {
        assertThatThrownBy(() -> followed.find(caregiver, training)).isInstanceOf(NoSuchElementException.class);
    }

    private AddInternalsResult add(UUID... accountIds) {
        return participants.addInternal(organisation, training, Set.of(accountIds));
    }
}
