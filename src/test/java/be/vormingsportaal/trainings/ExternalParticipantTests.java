package be.vormingsportaal.trainings;

import static be.vormingsportaal.trainings.participation.ExternalOutcome.ADDED;
import static be.vormingsportaal.trainings.participation.ExternalOutcome.ALREADY_IN;
import static be.vormingsportaal.trainings.participation.ExternalOutcome.OWN_ORGANISATION;
import static be.vormingsportaal.trainings.participation.ExternalOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.participation.AddExternal;
import be.vormingsportaal.trainings.participation.ExternalOutcome;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets into a training from another organisation. */
@PortalTest
class ExternalParticipantTests {

    private static final String ELSEWHERE = "Woonzorgcentrum Sint-Jozef vzw";

    @Autowired
    ParticipantService participants;

    @Autowired
    ParticipantList list;

    @Autowired
    Members members;

    @Autowired
    TestTrainings test;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    UUID organisation;
    UUID training;
    UUID external;

    @BeforeEach
    void aTrainingAndSomebodyElsewhere() {
        organisation = people.organisation("WZC De Linde");
        training = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf");
        external = people.registered(people.organisation(ELSEWHERE), Role.CAREGIVER);
        materials.assigned(external, "ltcf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Woonzorgcentrum Sint-Jozef vzw",
                "woonzorgcentrum sint-jozef",
                "WOONZORGCENTRUM  SINT JOZEF V.Z.W.",
                " Woonzorgcentrum Sint-Józef, vzw "
            })
    void theNameOfTheOrganisationMayBeWrittenInSeveralWays(String written) {
        assertThat(add(written, address(external))).isEqualTo(ADDED);
    }

    @Test
    void theEnterpriseNumberDoesAsWell() {
        String number = members.organisationOf(external)
                .orElseThrow()
                .details()
                .enterpriseNumber()
                .display();
        assertThat(add("BE " + number, address(external))).isEqualTo(ADDED);
    }

    @Test
    void whoGetsInIsListedUnderTheOwnOrganisation() {
        add(ELSEWHERE, address(external));
        assertThat(list.of(organisation, training)).singleElement().satisfies(participant -> {
            assertThat(participant.internal()).isFalse();
            assertThat(participant.organisation()).isEqualTo(ELSEWHERE);
            assertThat(participant.email()).contains(address(external));
        });
    }

    @Test
    void whoIsInAlreadyStaysInItOnce() {
        add(ELSEWHERE, address(external));
        assertThat(add(ELSEWHERE, address(external))).isEqualTo(ALREADY_IN);
        assertThat(list.of(organisation, training)).hasSize(1);
    }

    @Test
    void anAddressThatNobodyHasIsRefused() {
        assertThat(add(ELSEWHERE, TestPeople.anyAddress())).isEqualTo(REFUSED);
    }

    @Test
    void somebodyOfAnotherOrganisationThanNamedIsRefused() {
        people.organisation("Thuiszorg De Brug");
        assertThat(add("Thuiszorg De Brug", address(external))).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bestaat niet", "Sint-Jozef", "vzw", "-", "0123.456.749"})
    void anOrganisationThatNobodyKnowsIsRefused(String named) {
        assertThat(add(named, address(external))).isEqualTo(REFUSED);
    }

    @Test
    void somebodyWithoutTheInstrumentIsRefused() {
        UUID without = people.registered(home(), Role.CAREGIVER);
        assertThat(add(ELSEWHERE, address(without))).isEqualTo(REFUSED);
    }

    @Test
    void somebodyWhoIsNotRegisteredIsRefused() {
        assertThat(add(ELSEWHERE, address(test.caregiver(home(), "ltcf")))).isEqualTo(REFUSED);
    }

    @Test
    void aTrainerIsRefused() {
        UUID trainer = people.registered(home(), Role.TRAINER_EXTERNAL);
        materials.valid(trainer, "ltcf");
        assertThat(add(ELSEWHERE, address(trainer))).isEqualTo(REFUSED);
    }

    @Test
    void theOwnOrganisationIsToldApartWhoeverIsNamed() {
        UUID own = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(own, "ltcf");
        assertThat(add("WZC De Linde", address(own))).isEqualTo(OWN_ORGANISATION);
        assertThat(add("WZC De Linde", address(external))).isEqualTo(OWN_ORGANISATION);
        assertThat(add("WZC De Linde", TestPeople.anyAddress())).isEqualTo(OWN_ORGANISATION);
        assertThat(list.of(organisation, training)).isEmpty();
    }

    @Test
    void anOrganisationWithTheSameNameAsTheOwnIsFoundToo() {
        UUID namesake = people.registered(people.organisation("wzc de linde"), Role.CAREGIVER);
        materials.assigned(namesake, "ltcf");
        assertThat(add("WZC De Linde", address(namesake))).isEqualTo(ADDED);
    }

    private UUID home() {
        return members.organisationOf(external).orElseThrow().id();
    }

    private EmailAddress address(UUID accountId) {
        return people.account(accountId).email();
    }

    private ExternalOutcome add(String named, EmailAddress email) {
        return participants.addExternal(new AddExternal(organisation, training, named, email));
    }
}
