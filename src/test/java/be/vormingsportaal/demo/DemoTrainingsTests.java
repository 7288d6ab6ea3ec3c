package be.vormingsportaal.demo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingService;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A demo starts again whatever became of its people: nobody of them is where the first start put them, perhaps. */
class DemoTrainingsTests {

    final TrainingService trainings = mock();
    final TrainingList list = mock();
    final ParticipantService participants = mock();
    final AccountDirectory accounts = mock();
    final Members members = mock();
    final DemoTrainings demo =
            new DemoTrainings(trainings, list, participants, accounts, members, Clock.systemDefaultZone());

    final AccountView els = person();

    @BeforeEach
    void everybodyAtHome() {
        AccountView somebody = person();
        OrganisationView deLinde = organisation();
        when(accounts.findByEmail(any())).thenReturn(Optional.of(somebody));
        when(accounts.findByEmail(EmailAddress.of("trainer@delinde.example"))).thenReturn(Optional.of(els));
        when(members.organisationOf(any())).thenReturn(Optional.of(deLinde));
    }

    @Test
    void whoMovedHasNoTrainingPlannedByTheStart() {
        OrganisationView deBrug = organisation();
        when(members.organisationOf(els.id())).thenReturn(Optional.of(deBrug));
        demo.fill();
        verifyNoInteractions(trainings, list);
    }

    @Test
    void norWhoLeft() {
        when(members.organisationOf(els.id())).thenReturn(Optional.empty());
        demo.fill();
        verifyNoInteractions(trainings, list);
    }

    @Test
    void norWhoHasAnotherAddress() {
        when(accounts.findByEmail(EmailAddress.of("trainer@delinde.example"))).thenReturn(Optional.empty());
        demo.fill();
        verifyNoInteractions(trainings, list);
    }

    private static AccountView person() {
        AccountView person = mock();
        when(person.id()).thenReturn(UUID.randomUUID());
        return person;
    }

    private static OrganisationView organisation() {
        OrganisationView organisation = mock();
        when(organisation.id()).thenReturn(UUID.randomUUID());
        return organisation;
    }
}
