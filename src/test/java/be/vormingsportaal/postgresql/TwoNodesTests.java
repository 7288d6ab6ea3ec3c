package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.CompleteRegistration;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.accounts.registration.RegistrationService.Renewal;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes that start together on one empty PostgreSQL database, and then get in each other's way. */
@OnTwoNodes
class TwoNodesTests {

    /** Those of everybody, "Mijn taken" and that of the groups, and five for staff by kind. */
    private static final int FILTERS = 7;

    private static final int ROUNDS = 50;
    private static final PersonName NAME = new PersonName("An", "Peeters");

    static TwoNodes nodes;
    static PortalNode one;
    static PortalNode other;
    static Race race;
    static UUID deLinde;
    static UUID manager;

    @BeforeAll
    static void startTogether(TwoNodes shared) {
        nodes = shared;
        one = nodes.one();
        other = nodes.other();
        race = nodes.race();
        deLinde = people(one).organisation("WZC De Linde");
        manager = people(one).registered(deLinde, Role.MANAGER);
    }

    @AfterEach
    void noCaseAndNoAggregateIsAlone() {
        assertThat(one.bean(CaseConsistency.class).problems()).isEmpty();
    }

    @Test
    void theNightlyCheckIsStoredOnce() throws Exception {
        race.run(() -> checkNightly(one), () -> checkNightly(other));
        assertThat(one.bean(JdbcTemplate.class).queryForObject("select version from case_check", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void rightsAndFiltersAreMadeOnce() {
        JdbcTemplate database = one.bean(JdbcTemplate.class);
        assertThat(database.queryForList("select group_id_, resource_type_, resource_id_ from act_ru_authorization"
                        + " group by group_id_, resource_type_, resource_id_ having count(*) > 1"))
                .isEmpty();
        assertThat(one.bean(ProcessEngine.class)
                        .getFilterService()
                        .createFilterQuery()
                        .count())
                .isEqualTo(FILTERS);
    }

    @Test
    void modelsAreDeployedOnce() {
        assertThat(one.bean(ProcessEngine.class)
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .list())
                .extracting(definition -> definition.getVersion())
                .containsOnly(1);
    }

    @InRounds(ROUNDS)
    void anAddressThatTwoOrganisationsInviteAtOnceGoesToOne() throws Exception {
        UUID deBrug = people(one).organisation("Thuiszorg De Brug");
        EmailAddress address = TestPeople.anyAddress();
        List<AddOutcome> outcomes = race.run(() -> add(one, deLinde, address), () -> add(other, deBrug, address));
        assertThat(outcomes).containsExactlyInAnyOrder(AddOutcome.INVITED, AddOutcome.INVITED_ELSEWHERE);
        assertThat(nodes.cases(one.bean(AccountDirectory.class)
                        .findByEmail(address)
                        .orElseThrow()
                        .id()))
                .isEqualTo(1);
    }

    @InRounds(ROUNDS)
    void aDoubleClickOnAddInvitesOnce() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        List<AddOutcome> outcomes = race.run(() -> add(one, deLinde, address), () -> add(other, deLinde, address));
        assertThat(outcomes).containsExactlyInAnyOrder(AddOutcome.INVITED, AddOutcome.ALREADY_HERE);
    }

    @InRounds(ROUNDS)
    void twoBrowsersOnOneLinkRegisterOnePerson() throws Exception {
        UUID trainer = people(one).invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        String link = people(one).registrationLink(trainer);
        List<Boolean> outcomes = race.run(
                () -> complete(one, link, "de eerste browser was sneller"),
                () -> complete(other, link, "de tweede browser was sneller"));
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @InRounds(ROUNDS)
    void aDoubleClickOnCompleteSucceedsTwice() throws Exception {
        UUID trainer = people(one).invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        String link = people(one).registrationLink(trainer);
        assertThat(race.run(
                        () -> complete(one, link, TestPeople.PASSWORD),
                        () -> complete(other, link, TestPeople.PASSWORD)))
                .containsExactly(true, true);
    }

    @InRounds(ROUNDS)
    void whoeverIsFasterDecidesBetweenRegisteringAndTakingOut() throws Exception {
        UUID trainer = people(one).invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        String link = people(one).registrationLink(trainer);
        List<Boolean> outcomes = race.run(() -> complete(one, link, TestPeople.PASSWORD), () -> {
            other.bean(Departures.class).remove(deLinde, trainer);
            return true;
        });
        boolean isRegistered = outcomes.get(0);
        assertThat(one.bean(AccountDirectory.class).find(trainer).isPresent()).isEqualTo(isRegistered);
        assertThat(one.bean(PeopleService.class).people(deLinde, Role.TRAINERS))
                .noneMatch(person -> person.account().id().equals(trainer));
        await().atMost(Patience.MOST).until(() -> nodes.cases(trainer) == 0);
    }

    @InRounds(ROUNDS)
    void aDoubleClickOnSendAgainMakesOneNewLink() throws Exception {
        UUID trainer = people(one).invited(deLinde, Role.TRAINER_EXTERNAL, manager);
        List<Renewal> outcomes = race.run(
                () -> one.bean(PeopleService.class).sendAgain(deLinde, trainer, 1),
                () -> other.bean(PeopleService.class).sendAgain(deLinde, trainer, 1));
        assertThat(outcomes).containsExactlyInAnyOrder(Renewal.SENT, Renewal.ALREADY_SENT);
        assertThat(nodes.cases(trainer)).isEqualTo(1);
    }

    @Test
    void eachMailGoesOutOnceWhicheverNodeSendsIt() {
        List<UUID> trainers = IntStream.range(0, Rounds.of(ROUNDS))
                .mapToObj(i -> people(i % 2 == 0 ? one : other).invited(deLinde, Role.TRAINER_EXTERNAL, manager))
                .toList();
        await().atMost(Patience.MOST)
                .untilAsserted(() ->
                        trainers.forEach(trainer -> assertThat(mailsTo(trainer)).isEqualTo(1)));
    }

    private static boolean checkNightly(PortalNode node) {
        node.bean(CaseCheck.class).checkNightly();
        return true;
    }

    private static TestPeople people(PortalNode node) {
        return node.bean(TestPeople.class);
    }

    private static AddOutcome add(PortalNode node, UUID organisation, EmailAddress address) {
        return node.bean(PeopleService.class)
                .add(new AddPerson(organisation, manager, Role.TRAINER_EXTERNAL, NAME, address, Set.of("ltcf")));
    }

    private static boolean complete(PortalNode node, String link, String password) {
        return node.bean(RegistrationCompletion.class)
                .complete(link, new CompleteRegistration(NAME, password, false, false));
    }

    private static long mailsTo(UUID account) {
        String address = people(one).account(account).email().value();
        return nodes.mailServer().getReceivedMessagesForDomain(address).length;
    }
}
