package be.vormingsportaal.demo;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingQuery;
import be.vormingsportaal.trainings.training.TrainingService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the demo two trainings: one with days to come and a care provider in it, and one that is still being planned.
 */
@Component
@Profile("demo")
class DemoTrainings {

    private static final String LTCF = "ltcf";
    private static final String LOCATION = "WZC De Linde, Gent";
    private static final String TRAINER = "trainer@delinde.example";
    private static final String KCD_TRAINER = "kcdtrainer@delinde.example";
    private static final String CAREGIVER = "zorgverlener@delinde.example";
    private static final List<String> PEOPLE = List.of(TRAINER, KCD_TRAINER, CAREGIVER);
    private static final TrainingQuery ALL = new TrainingQuery("", null, null);

    private final TrainingService trainings;
    private final TrainingList list;
    private final ParticipantService participants;
    private final AccountDirectory accounts;
    private final Members members;
    private final Clock clock;

    DemoTrainings(
            TrainingService trainings,
            TrainingList list,
            ParticipantService participants,
            AccountDirectory accounts,
            Members members,
            Clock clock) {
        this.trainings = trainings;
        this.list = list;
        this.participants = participants;
        this.accounts = accounts;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Fills an empty demo, after its people and their attests are there. A demo in which people moved is not empty any
     * more.
     */
    @Transactional
    public void fill() {
        List<Optional<UUID>> homes = PEOPLE.stream().map(this::home).distinct().toList();
        if (homes.size() == 1) {
            homes.get(0)
                    .filter(deLinde -> list.find(deLinde, ALL, 0).total() == 0)
                    .ifPresent(this::plan);
        }
    }

    private void plan(UUID deLinde) {
        LocalDate first = LocalDate.now(clock).plusWeeks(2);
        UUID group = plan(
                deLinde,
                new TrainingDetails(
                        "BelRAI LTCF - Groep 1",
                        LTCF,
                        LOCATION,
                        Optional.of(account(TRAINER)),
                        Optional.of("Twee voormiddagen. Breng een laptop mee."),
                        List.of(morning(first), morning(first.plusWeeks(1)))));
        participants.addInternal(deLinde, group, Set.of(account(CAREGIVER)));
        plan(
                deLinde,
                new TrainingDetails(
                        "BelRAI LTCF - Groep 2",
                        LTCF,
                        LOCATION,
                        Optional.of(account(KCD_TRAINER)),
                        Optional.of("De dagen spreken we nog af."),
                        List.of()));
    }

    private UUID plan(UUID organisationId, TrainingDetails details) {
        return ((Planned) trainings.add(organisationId, details.trainerId().orElseThrow(), details)).trainingId();
    }

    private static TrainingDay morning(LocalDate date) {
        return new TrainingDay(date, LocalTime.of(9, 0), LocalTime.of(12, 30));
    }

    /** It is empty when nobody has the address any more, or when that person is in no organisation. */
    private Optional<UUID> home(String address) {
        return accounts.findByEmail(EmailAddress.of(address))
                .flatMap(person -> members.organisationOf(person.id()))
                .map(OrganisationView::id);
    }

    private UUID account(String address) {
        return accounts.findByEmail(EmailAddress.of(address)).orElseThrow().id();
    }
}
