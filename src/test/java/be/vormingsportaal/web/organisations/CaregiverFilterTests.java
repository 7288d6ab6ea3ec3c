package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.people.PeopleQuery.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class CaregiverFilterTests {

    private static final Map<String, String> ALL = Map.of(
            "zoek",
            "d'Hondt & co {x} #1?",
            "instrument",
            "ltcf",
            "registratie",
            "niet-geregistreerd",
            "sorteer",
            "email",
            "richting",
            "aflopend",
            "pagina",
            "3");

    @Test
    void everythingStandsInTheAddressAndIsReadBackFromIt() {
        CaregiverFilter filter = CaregiverFilter.of(ALL);
        assertThat(filter).isEqualTo(new CaregiverFilter("d'Hondt & co {x} #1?", "ltcf", false, Order.EMAIL, true, 3));
        assertThat(CaregiverFilter.of(parameters(filter.query()))).isEqualTo(filter);
    }

    @Test
    void whatIsAsUsualDoesNotStandInTheAddress() {
        assertThat(CaregiverFilter.of(Map.of()).query()).isEmpty();
        assertThat(CaregiverFilter.of(Map.of("sorteer", "naam", "pagina", "1")).query())
                .isEmpty();
    }

    /** A browser would write an apostrophe in another way than it was sent, and the notice after a change be lost. */
    @Test
    void noCharacterIsLeftThatABrowserWritesDifferently() {
        assertThat(CaregiverFilter.of(ALL).query()).matches("\\?[A-Za-z0-9=&%._~-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "", "1.5", "99999999999999999999", "１"})
    void aPageThatIsNoneIsTheFirst(String page) {
        assertThat(CaregiverFilter.of(Map.of("pagina", page)).page()).isEqualTo(1);
    }

    @Test
    void otherValuesThatMakeNoSenseAreLeftOut() {
        CaregiverFilter filter = CaregiverFilter.of(
                Map.of("registratie", "misschien", "sorteer", "leeftijd", "richting", "opzij", "zoek", "   "));
        assertThat(filter).isEqualTo(CaregiverFilter.of(Map.of()));
        assertThat(filter.narrows()).isFalse();
    }

    @Test
    void aTextLongerThanAnyNameIsCutOff() {
        assertThat(CaregiverFilter.of(Map.of("zoek", "a".repeat(10_000))).text())
                .hasSize(255);
    }

    @Test
    void anInstrumentThatIsNotInUseIsLeftOutAndTheRestStays() {
        CaregiverFilter filter = CaregiverFilter.of(ALL);
        assertThat(filter.among(List.of(new InstrumentView("ltcf", "LTCF", "", false))))
                .isEqualTo(filter);
        assertThat(filter.among(List.of()).query()).isEqualTo(filter.query().replace("instrument=ltcf&", ""));
    }

    @Test
    void theSameColumnAgainTurnsTheOrderAndGoesToTheFirstPage() {
        CaregiverFilter byEmail = CaregiverFilter.of(Map.of("zoek", "an", "sorteer", "email", "pagina", "2"));
        assertThat(byEmail.sortedBy(Order.EMAIL).query()).isEqualTo("?zoek=an&sorteer=email&richting=aflopend");
        assertThat(byEmail.sortedBy(Order.EMAIL).sortedBy(Order.EMAIL).query()).isEqualTo("?zoek=an&sorteer=email");
        assertThat(byEmail.sortedBy(Order.FIRST_NAME).query()).isEqualTo("?zoek=an&sorteer=voornaam");
    }

    @Test
    void withoutFiltersTheOrderStays() {
        assertThat(CaregiverFilter.of(ALL).everybody().query()).isEqualTo("?sorteer=email&richting=aflopend");
    }

    private static Map<String, String> parameters(String query) {
        UriComponents address = UriComponentsBuilder.fromUriString(query).build(true);
        return address.getQueryParams().toSingleValueMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> UriUtils.decode(entry.getValue(), StandardCharsets.UTF_8)));
    }
}
