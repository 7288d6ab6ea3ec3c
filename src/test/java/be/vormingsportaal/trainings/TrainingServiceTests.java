package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is in a training. */
@PortalTest
class TrainingServiceTests {

    @Autowired
    TrainingService trainings;

    @Autowired
    TrainingParticipation participation;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    UUID organisation;
    UUID caregiver;
    UUID training;

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        caregiver = people.registered(organisation, Role.CAREGIVER);
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        training = trainings.add(new AddTraining(organisation, "ltcf", "Groep 5", "Gent", trainer, "Op maandag"));
    }

    @Test
    void whoIsInATrainingIsInItForItsInstrument() {
        materials.assigned(caregiver, "ltcf");
        materials.assigned(caregiver, "home-care");
        trainings.addParticipant(training, caregiver);
        assertThat(participation.instrumentsOf(caregiver)).containsExactly("ltcf");
    }

    @Test
    void puttingSomebodyInTwiceDoesNoHarm() {
        materials.assigned(caregiver, "ltcf");
        trainings.addParticipant(training, caregiver);
        trainings.addParticipant(training, caregiver);
        assertThat(participation.instrumentsOf(caregiver)).containsExactly("ltcf");
    }

    @Test
    void nobodyGetsIntoATrainingForAnInstrumentThatIsNotAssigned() {
        materials.assigned(caregiver, "home-care");
        assertThatThrownBy(() -> trainings.addParticipant(training, caregiver))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(participation.instrumentsOf(caregiver)).isEmpty();
    }

    @Test
    void nobodyGetsIntoATrainingThatIsNotThere() {
        assertThatThrownBy(() -> trainings.addParticipant(UUID.randomUUID(), caregiver))
                .isInstanceOf(NoSuchElementException.class);
    }
}
