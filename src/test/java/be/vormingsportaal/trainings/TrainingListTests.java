package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.trainings.training.TrainerView;
import be.vormingsportaal.trainings.training.TrainerView.Concern;
import be.vormingsportaal.trainings.training.TrainingQuery;
import be.vormingsportaal.trainings.training.TrainingQuery.When;
import be.vormingsportaal.trainings.training.TrainingView;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list of an organisation's trainings shows and finds, and what it says about who teaches them. */
@PortalTest
class TrainingListTests extends TrainingStory {

    @Autowired
    EntityManagerFactory persistence;

    @Autowired
    JdbcClient database;

    @Test
    void trainingsAreFoundByPartOfTheirNameWhateverTheCase() {
        named("Groep 5");
        named("Klas 100%");
        assertThat(names("ROEP")).containsExactly("Groep 5");
        assertThat(names("0%")).containsExactly("Klas 100%");
        assertThat(names("_")).isEmpty();
        assertThat(names("\u0000groep")).containsExactly("Groep 5");
    }

    @Test
    void trainingsAreFoundByTheNameOfTheirTrainer() {
        named("Groep 5");
        assertThat(names(people.account(trainer).name().full())).containsExactly("Groep 5");
    }

    @Test
    void trainingsOfAnotherOrganisationAreNotFound() {
        UUID other = people.organisation("Thuiszorg De Brug");
        test.planned(other, test.trainer(other, "ltcf"), "ltcf");
        assertThat(names("")).isEmpty();
    }

    @Test
    void trainingsAreFoundByTheirInstrument() {
        people.attested(trainer, "home-care");
        test.planned(organisation, trainer, "home-care");
        UUID ltcf = test.planned(organisation, trainer, "ltcf");
        assertThat(ids(new TrainingQuery("", "ltcf", null))).containsExactly(ltcf);
    }

    @Test
    void aTrainingIsOverAfterItsLastDayAndNeverWithoutDays() {
        UUID over = test.planned(organisation, trainer, "ltcf", test.inDays(-8), test.inDays(-1));
        UUID today = test.planned(organisation, trainer, "ltcf", test.inDays(-1), test.inDays(0));
        UUID without = test.planned(organisation, trainer, "ltcf");
        assertThat(ids(new TrainingQuery("", null, When.OVER))).containsExactly(over);
        assertThat(ids(new TrainingQuery("", null, When.PLANNED))).containsExactlyInAnyOrder(today, without);
    }

    @Test
    void aPageHoldsFiftyAndALaterOneThanThereIsIsTheLast() {
        for (int i = 0; i < 51; i++) {
            named(String.format("Groep %02d", i));
        }
        PageOf<TrainingView> first = list.find(organisation, new TrainingQuery("", null, null), 0);
        PageOf<TrainingView> last = list.find(organisation, new TrainingQuery("", null, null), 99);
        assertThat(first.items()).hasSize(50);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(last.index()).isEqualTo(1);
        assertThat(last.items())
                .extracting(training -> training.details().name())
                .containsExactly("Groep 50");
    }

    @Test
    void tenTrainingsTakeAsManyStatementsAsTwo() {
        Stream.of(1, 2).forEach(i -> full());
        long few = statements();
        Stream.of(3, 4, 5, 6, 7, 8, 9, 10).forEach(i -> full());
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void aTrainerWithAValidAttestIsNoConcern() {
        assertThat(concern(test.planned(organisation, trainer, "ltcf", test.inDays(1))))
                .isEmpty();
    }

    @Test
    void anAttestThatEndsBeforeTheLastDayIsSaid() {
        LocalDate lastDay = attestUntil().plusDays(1);
        assertThat(concern(test.planned(organisation, trainer, "ltcf", test.inDays(1), lastDay)))
                .contains(Concern.ENDS_BEFORE_LAST_DAY);
    }

    @Test
    void anAttestThatEndsOnTheLastDayIsNoConcern() {
        assertThat(concern(test.planned(organisation, trainer, "ltcf", attestUntil())))
                .isEmpty();
    }

    @Test
    void anExpiredAttestIsSaidForATrainingWithoutDays() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        clock.forward(Duration.ofDays(900));
        assertThat(concern(training)).contains(Concern.NO_VALID_ATTEST);
    }

    @Test
    void anExpiredAttestIsNoConcernOfATrainingThatIsOver() {
        UUID training = test.planned(organisation, trainer, "ltcf", test.inDays(3));
        clock.forward(Duration.ofDays(900));
        assertThat(concern(training)).isEmpty();
    }

    @Test
    void aTrainerWhoseInstrumentWasTakenAwayIsSaid() {
        UUID training = test.planned(organisation, trainer, "ltcf", test.inDays(3));
        instruments.choose(trainer, Set.of());
        assertThat(concern(training)).contains(Concern.NOT_ASSIGNED);
        clock.forward(Duration.ofDays(5));
        assertThat(concern(training)).isEmpty();
    }

    @Test
    void aTrainerWhoLeftIsNamedWithoutTheAttest() {
        UUID leaver = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(leaver, "ltcf");
        UUID training = test.planned(organisation, leaver, "ltcf");
        departures.leave(leaver);
        assertThat(list.find(organisation, training).trainer())
                .isEqualTo(new TrainerView(
                        Optional.of(leaver),
                        Optional.of(people.account(leaver).name().full()),
                        Optional.of(Concern.LEFT),
                        Optional.empty()));
    }

    @Test
    void aTrainingCanLoseItsTrainerAltogether() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        database.sql("update training set trainer_id = null where id = ?")
                .param(training)
                .update();
        assertThat(list.find(organisation, training).trainer())
                .isEqualTo(new TrainerView(
                        Optional.empty(), Optional.empty(), Optional.of(Concern.GONE), Optional.empty()));
    }

    private void full() {
        UUID teaches = test.trainer(organisation, "ltcf");
        test.with(
                test.planned(organisation, teaches, "ltcf", test.inDays(1), test.inDays(2)),
                test.caregiver(organisation, "ltcf"));
    }

    private long statements() {
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        list.find(organisation, new TrainingQuery("", null, null), 0);
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    private LocalDate attestUntil() {
        return list.find(organisation, test.planned(organisation, trainer, "ltcf"))
                .trainer()
                .attestUntil()
                .orElseThrow();
    }

    private Optional<Concern> concern(UUID training) {
        return list.find(organisation, training).trainer().concern();
    }

    private void named(String name) {
        test.planned(organisation, SomeTraining.by(trainer).named(name).details());
    }

    private List<String> names(String text) {
        return list.find(organisation, new TrainingQuery(text, null, null), 0).items().stream()
                .map(training -> training.details().name())
                .toList();
    }

    private List<UUID> ids(TrainingQuery query) {
        return list.find(organisation, query, 0).items().stream()
                .map(TrainingView::id)
                .toList();
    }
}
