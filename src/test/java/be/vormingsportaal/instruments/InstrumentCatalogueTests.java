package be.vormingsportaal.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InstrumentCatalogueTests {

    @Autowired
    InstrumentCatalogue catalogue;

    @Autowired
    InstrumentService instruments;

    @Autowired
    PeopleService people;

    @Autowired
    Departures departures;

    @Autowired
    TestPeople testPeople;

    String code;
    UUID organisation;
    UUID trainer;

    @BeforeEach
    void aTrainerWithANewInstrument() {
        code = "nieuw-" + UUID.randomUUID().toString().substring(0, 8);
        catalogue.add(code, details(true));
        organisation = testPeople.organisation("WZC De Linde");
        trainer = testPeople.registered(organisation, Role.TRAINER_KCD);
        instruments.assign(trainer, Set.of(code, "ltcf"));
    }

    @AfterEach
    void outOfUse() {
        catalogue.change(code, details(false));
    }

    @Test
    void anInstrumentIsThereForEverybodyAtOnce() {
        assertThat(instruments.active()).extracting(InstrumentView::code).contains(code);
        assertThat(catalogue.find(code)).contains(details(true));
    }

    @Test
    void oneThatIsNotInUseIsNoChoiceAndInNobodysList() {
        catalogue.change(code, details(false));
        assertThat(instruments.active()).extracting(InstrumentView::code).doesNotContain(code);
        assertThat(instruments.assignedTo(trainer))
                .extracting(InstrumentView::code)
                .containsExactly("ltcf");
    }

    @Test
    void backInUseItIsWithWhoeverHadIt() {
        catalogue.change(code, details(false));
        catalogue.change(code, details(true));
        assertThat(instruments.assignedTo(trainer))
                .extracting(InstrumentView::code)
                .contains(code);
    }

    @Test
    void correctingSomebodyTakesNothingAwayThatCouldNotBeTicked() {
        catalogue.change(code, details(false));
        people.correct(new CorrectPerson(
                organisation,
                trainer,
                testPeople.account(trainer).name(),
                testPeople.account(trainer).email(),
                Set.of("screener")));
        assertThat(codes()).containsExactlyInAnyOrder(code, "screener");
    }

    @Test
    void whoLeavesKeepsNoInstrumentNotEvenOneThatIsNotInUse() {
        catalogue.change(code, details(false));
        departures.leave(trainer);
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatWasChosenWhileInUseCanStillBeAssigned() {
        catalogue.change(code, details(false));
        UUID other = testPeople.registered(organisation, Role.TRAINER_KCD);
        assertThat(instruments.assign(other, Set.of(code))).containsExactly(code);
    }

    @Test
    void aCodeIsTakenOnce() {
        assertThat(catalogue.add(code, details(false))).isFalse();
        assertThat(catalogue.find(code)).contains(details(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Nieuw", "met spatie", "schuin/streep", "punt.punt", "é-instrument", "%2e%2e"})
    void whatCannotStandInAnAddressIsNoCode(String wrong) {
        assertThatThrownBy(() -> catalogue.add(wrong, details(true))).isInstanceOf(IllegalArgumentException.class);
    }

    private Set<String> codes() {
        return instruments.codesByAccount(Set.of(trainer)).getOrDefault(trainer, Set.of());
    }

    private static InstrumentDetails details(boolean active) {
        return new InstrumentDetails("BelRAI Nieuw", "Een nieuw instrument.", 900, active, true);
    }
}
