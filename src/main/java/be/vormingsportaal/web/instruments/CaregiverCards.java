package be.vormingsportaal.web.instruments;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.trainings.participation.FollowedTraining;
import be.vormingsportaal.trainings.participation.FollowedTrainings;
import be.vormingsportaal.trainings.participation.TrainingParticipation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a care provider sees of their own instruments, and of the organisation that assigned them. */
@Component
class CaregiverCards {

    private final InstrumentService instruments;
    private final TrainingParticipation participation;
    private final FollowedTrainings trainings;
    private final Members members;

    CaregiverCards(
            InstrumentService instruments,
            TrainingParticipation participation,
            FollowedTrainings trainings,
            Members members) {
        this.instruments = instruments;
        this.participation = participation;
        this.trainings = trainings;
        this.members = members;
    }

    List<CaregiverCard> of(SignedInAccount caregiver) {
        Set<String> open = participation.instrumentsOf(caregiver.id());
        Map<String, List<FollowedTraining>> followed = trainings.of(caregiver.id()).stream()
                .collect(Collectors.groupingBy(training -> training.details().instrumentCode()));
        return instruments.assignedTo(caregiver.id()).stream()
                .map(instrument -> new CaregiverCard(
                        instrument,
                        open.contains(instrument.code()),
                        followed.getOrDefault(instrument.code(), List.of())))
                .toList();
    }

    Optional<OwnOrganisation> organisation(SignedInAccount caregiver) {
        return members.organisationOf(caregiver.id())
                .map(organisation -> new OwnOrganisation(organisation, managers(organisation.id())));
    }

    private List<String> managers(UUID organisationId) {
        return members.managers(organisationId).stream()
                .map(manager -> manager.name().full())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** @param managers their names, without addresses */
    record OwnOrganisation(OrganisationView organisation, List<String> managers) {}
}
