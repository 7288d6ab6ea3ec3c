package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Membership;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingService;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told that somebody is gone, in whichever way, and of what. */
@PortalTest
class DepartureTests extends TransferStory {

    private static final String TO_MANAGERS = "Iemand hoort niet langer bij je organisatie";
    private static final String TO_PERSON = "Je hoort niet langer bij je organisatie";

    @Autowired
    TestTrainings trainings;

    @Autowired
    TrainingService planning;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    MembershipRepository memberships;

    UUID trainer;

    @BeforeEach
    void aTrainer() {
        trainer = testPeople.registered(deLinde, Role.TRAINER_KCD, new PersonName("Bo", "Zwart"));
        intervisions.able(trainer);
    }

    @Test
    void whoMovesIsMissedWithTheTrainingsThatLoseTheirTrainerAndTheSeats() throws Exception {
        UUID planned = training("Groep blijft staan", 5);
        training("Zonder dag");
        training("Al voorbij", -3);
        intervisions.enrolled(intervisions.planned(4, Money.ofCents(9_000)), trainer);
        UUID question = testPeople.asked(deBrug, trainer, asker);
        jobs.runDue(question);
        answers.confirm(mailbox.link(testPeople.account(trainer).email()));
        tell(trainer);
        for (String type : List.of("text/plain", "text/html")) {
            assertThat(mail(formerManager, type))
                    .contains("Bo Zwart is overgestapt naar een andere organisatie")
                    .contains("Deze trainingen hebben daardoor geen lesgever meer")
                    .contains("Groep blijft staan", "Zonder dag")
                    .contains("Deze plaats in een intervisie blijft", "BelRAI LTCF", "annuleer")
                    .doesNotContain("Al voorbij", "Thuiszorg De Brug");
        }
        assertThat(mail(formerManager, "text/plain")).contains("/trainingen/" + planned);
    }

    @Test
    void aTrainingThatGotAnotherTrainerMeanwhileIsNotNamed() throws Exception {
        UUID planned = training("Groep 5", 5);
        departures.leave(trainer);
        database.sql("update training set trainer_id = ? where id = ?")
                .params(trainings.trainer(deLinde, "ltcf"), planned)
                .update();
        tell(trainer);
        assertThat(mail(formerManager, "text/plain"))
                .contains("Bo Zwart heeft WZC De Linde verlaten")
                .doesNotContain("Groep 5", "lesgever");
    }

    @Test
    void aSeatThatNobodyCanGiveBackAnyMoreIsForTheQualityCentre() throws Exception {
        intervisions.enrolled(intervisions.planned(4, Money.ofCents(9_000)), trainer);
        departures.leave(trainer);
        clock.forward(Duration.ofDays(6));
        database.sql("update intervision set cancel_until = closes_on - 300").update();
        tell(trainer);
        assertThat(mail(formerManager, "text/plain"))
                .contains("Zelf annuleren kan niet meer")
                .doesNotContain("annuleer ze dan");
    }

    @Test
    void aboutACareProviderNobodySpeaksOfSeatsOrTrainings() throws Exception {
        UUID caregiver = testPeople.registered(deLinde, Role.CAREGIVER);
        departures.leave(caregiver);
        tell(caregiver);
        assertThat(mail(formerManager, "text/plain"))
                .contains("heeft WZC De Linde verlaten")
                .doesNotContain("ntervisie", "lesgever");
    }

    @Test
    void whoIsTakenOutIsToldSoAndKeepsTheAccount() throws Exception {
        departures.remove(deLinde, trainer);
        tell(trainer);
        for (String type : List.of("text/plain", "text/html")) {
            assertThat(mail(trainer, type))
                    .contains("uit WZC De Linde gehaald")
                    .contains("De instrumenten die WZC De Linde je toekende vervallen.")
                    .contains("wachtlijst van een intervisie")
                    .contains(testPeople.account(trainer).email().display());
        }
        assertThat(subjects(formerManager)).doesNotContain(TO_MANAGERS);
    }

    @Test
    void aManagerWhoIsTakenOutReadsNothingOfInstruments() throws Exception {
        testPeople.registered(deLinde, Role.MANAGER);
        departures.remove(deLinde, formerManager);
        tell(formerManager);
        assertThat(mail(formerManager, "text/plain"))
                .contains("uit WZC De Linde gehaald")
                .doesNotContain("instrument", "intervisie");
    }

    @Test
    void aTrainingThatWasCalledOffNeedsNoOtherTrainer() throws Exception {
        training("Groep 5", 5);
        UUID calledOff = training("Gaat niet door", 6);
        assertThat(planning.callOff(deLinde, calledOff, "Te weinig mensen.")).isTrue();
        departures.remove(deLinde, trainer);
        tell(trainer);
        assertThat(mail(formerManager, "text/plain")).contains("Groep 5").doesNotContain("Gaat niet door");
    }

    @Test
    void theManagersAreToldOfTheTrainingsOfSomebodyWhoWasTakenOut() throws Exception {
        training("Groep 5", 5);
        departures.remove(deLinde, trainer);
        tell(trainer);
        assertThat(mail(formerManager, "text/plain"))
                .contains("Bo Zwart is uit WZC De Linde gehaald")
                .contains("Deze training heeft daardoor geen lesgever meer")
                .contains("Groep 5");
    }

    @Test
    void nobodyIsToldWhenThePersonIsBackBefore() {
        departures.remove(deLinde, trainer);
        memberships.saveAndFlush(new Membership(trainer, deLinde, clock.instant()));
        tell(trainer);
        assertThat(subjects(trainer)).doesNotContain(TO_PERSON);
        assertThat(subjects(formerManager)).doesNotContain(TO_MANAGERS);
    }

    @Test
    void afterAWeekItIsNoNewsAnyMore() {
        departures.leave(trainer);
        clock.forward(Duration.ofDays(8));
        tell(trainer);
        assertThat(subjects(formerManager)).doesNotContain(TO_MANAGERS);
    }

    private UUID training(String name, int... inDays) {
        return trainings.planned(
                deLinde,
                SomeTraining.by(trainer)
                        .named(name)
                        .on(Arrays.stream(inDays)
                                .mapToObj(days -> TrainingDay.on(trainings.inDays(days)))
                                .toArray(TrainingDay[]::new))
                        .details());
    }

    private void tell(UUID gone) {
        jobs.runDue(departure(gone));
    }

    private List<String> subjects(UUID reader) {
        return mailbox.subjects(testPeople.account(reader).email());
    }

    private String mail(UUID reader, String type) throws Exception {
        String part = TestMailbox.part(mailbox.newest(testPeople.account(reader).email()), type);
        return type.equals("text/html") ? Jsoup.parse(part).text() : part;
    }
}
