package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.Patience;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL database, and an attest about which two act at the same moment. */
@OnTwoNodes
class AttestationRaceTests {

    private static final int ROUNDS = 50;
    private static final int FEWER_ROUNDS = 10;
    private static final String LTCF = "ltcf";
    private static final Map<String, Object> REFUSE = Map.of("decision", "REFUSE", "refusalReason", "Onleesbaar.");

    private static final UUID NOBODY = new UUID(0, 0);

    static TwoNodes nodes;
    static PortalNode one;
    static PortalNode other;
    static UUID organisation;
    static UUID staff;
    static UUID trainer;

    @BeforeAll
    static void start(TwoNodes shared) {
        nodes = shared;
        one = nodes.one();
        other = nodes.other();
        organisation = nodes.people().organisation("WZC De Linde");
        staff = nodes.people().staff();
        trainer = trainer();
        one.bean(HandedIn.class).attest(trainer, LTCF);
    }

    @AfterAll
    static void everyCaseHasItsAttestAndNoCaseIsLeft() {
        await().atMost(Patience.MOST)
                .untilAsserted(() ->
                        assertThat(one.bean(CaseConsistency.class).problems()).isEmpty());
    }

    @InRounds(ROUNDS)
    void ofTwoAttestsThatComeAtOnceOneCounts() throws Exception {
        List<UUID> both = nodes.race().run(() -> give(one, trainer), () -> give(other, trainer));
        assertThat(states(both)).containsExactlyInAnyOrder(AttestationState.CURRENT, AttestationState.SUPERSEDED);
        assertThat(both.stream().mapToLong(nodes::cases).sum()).isOne();
    }

    @InRounds(FEWER_ROUNDS)
    void ofTheFirstTwoTooOneCounts() throws Exception {
        UUID newcomer = trainer();
        List<UUID> both = nodes.race().run(() -> give(one, newcomer), () -> give(other, newcomer));
        assertThat(states(both)).containsExactlyInAnyOrder(AttestationState.CURRENT, AttestationState.SUPERSEDED);
        assertThat(one.bean(AttestationStandings.class).of(newcomer, LTCF).isValid())
                .isTrue();
    }

    @InRounds(ROUNDS)
    void aNewAttestCountsWhateverIsDecidedAboutTheFormerOneAtThatMoment() throws Exception {
        for (Map<String, Object> decision : List.of(REFUSE, correction())) {
            UUID former = toReview();
            String task = task(former).getId();
            List<UUID> given = nodes.race().run(() -> give(one, trainer), () -> complete(other, task, decision));
            assertThat(current()).containsExactly(given.get(0));
            assertThat(one.bean(AttestationStandings.class)
                            .of(trainer, LTCF)
                            .attestation()
                            .orElseThrow()
                            .id())
                    .isEqualTo(given.get(0));
            awaitEnd(former);
        }
    }

    @InRounds(ROUNDS)
    void aReminderThatIsDueHoldsUpNoRefusal() throws Exception {
        UUID attest = toReview();
        String timer = one.bean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(one.bean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(attest.toString())
                        .singleResult()
                        .getId())
                .activityId("Event_ReminderDue")
                .singleResult()
                .getId();
        nodes.race()
                .run(
                        () -> complete(one, task(attest).getId(), REFUSE),
                        () -> attempt(() -> other.bean(ManagementService.class).executeJob(timer)));
        // who lost the race in the engine presses the button once more
        await().atMost(Patience.MOST).until(() -> {
            Task left = task(attest);
            return left == null || !complete(one, left.getId(), REFUSE).equals(NOBODY);
        });
        awaitEnd(attest);
        assertThat(states(List.of(attest))).containsExactly(AttestationState.REFUSED);
        assertThat(nodes.ends(attest)).contains("EndEvent_Refused");
        assertThat(mails("attest-refused", attest)).isOne();
        assertThat(mails("attest-reminder", attest)).isLessThanOrEqualTo(1);
    }

    private static UUID trainer() {
        UUID id = nodes.people().registered(organisation, Role.TRAINER_EXTERNAL);
        one.bean(InstrumentService.class).assign(id, Set.of(LTCF));
        return id;
    }

    /** Ends within the month and not on the day of the rule: it is reviewed, and a reminder for it is due. */
    private static UUID toReview() {
        LocalDate today = LocalDate.now();
        return one.bean(HandedIn.class).attest(trainer, LTCF, today.minusDays(300), today.plusDays(20));
    }

    /** Jobs of one case that got in each other's way are tried again in a minute; the test does not wait for that. */
    private static void awaitEnd(UUID attest) {
        ManagementService jobs = one.bean(ManagementService.class);
        await().atMost(Patience.MOST).until(() -> {
            jobs.createJobQuery()
                    .messages()
                    .duedateHigherThan(new Date())
                    .list()
                    .forEach(job -> attempt(() -> jobs.executeJob(job.getId())));
            return nodes.cases(attest) == 0;
        });
    }

    private static Map<String, Object> correction() {
        return Map.of(
                "decision",
                "CORRECT",
                "correctedExpiry",
                LocalDate.now().plusDays(40).toString());
    }

    private static UUID give(PortalNode node, UUID accountId) {
        return node.bean(AttestationService.class).give(new GiveAttestation(accountId, LTCF, LocalDate.now(), staff));
    }

    private static Task task(UUID attest) {
        return one.bean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(attest.toString())
                .singleResult();
    }

    /** @return {@link #NOBODY} when somebody else was faster */
    private static UUID complete(PortalNode node, String task, Map<String, Object> decision) {
        return attempt(() -> node.bean(TaskService.class).complete(task, decision));
    }

    private static UUID attempt(Runnable action) {
        try {
            action.run();
            return staff;
        } catch (RuntimeException lost) {
            return NOBODY;
        }
    }

    private static List<AttestationState> states(List<UUID> attests) {
        return attests.stream()
                .map(id -> one.bean(AttestationArchive.class).find(id).orElseThrow())
                .map(AttestationView::state)
                .toList();
    }

    private static List<UUID> current() {
        return one.bean(AttestationArchive.class).history(trainer, LTCF).stream()
                .filter(attest -> attest.state() == AttestationState.CURRENT)
                .map(AttestationView::id)
                .toList();
    }

    private static long mails(String name, UUID attest) {
        return one.bean(JdbcClient.class)
                .sql("select count(*) from sent_mail where name = :name and aggregate = :attest and state = 'SENT'")
                .param("name", name)
                .param("attest", attest)
                .query(Long.class)
                .single();
    }
}
