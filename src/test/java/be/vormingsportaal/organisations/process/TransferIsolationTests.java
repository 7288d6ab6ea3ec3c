package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.testing.PortalTest;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees and touches a transfer, and who does not. */
@PortalTest
class TransferIsolationTests extends TransferStory {

    @Test
    void anotherOrganisationNeitherSeesNorTouchesTheQuestion() {
        assertThat(transfers.pending(deLinde, Role.TRAINERS)).isEmpty();
        assertThatThrownBy(() -> transfers.asked(deLinde, transfer, Role.TRAINERS))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> transfers.withdraw(deLinde, transfer, Role.TRAINERS))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> transfers.remind(deLinde, transfer, Role.TRAINERS))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoKeepsCaregiversTouchesNoQuestionToATrainer() {
        Set<Role> caregivers = Set.of(Role.CAREGIVER);
        assertThat(transfers.pending(deBrug, caregivers)).isEmpty();
        assertThatThrownBy(() -> transfers.withdraw(deBrug, transfer, caregivers))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theAskingOrganisationSeesTheNameThatItTypedAndNotThatOfTheAccount() {
        departures.leave(person);
        transfers.withdraw(deBrug, transfer, Role.TRAINERS);
        people.add(new AddPerson(deBrug, asker, Role.TRAINER_EXTERNAL, TYPED, address, Set.of()));
        assertThat(transfers.pending(deBrug, Role.TRAINERS))
                .singleElement()
                .satisfies(pending -> assertThat(pending.name()).isEqualTo(TYPED));
    }
}
