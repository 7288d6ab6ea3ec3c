package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets what at every address of the portal. An address that is not in the table fails a test, so that nobody adds
 * one without saying whom it is for.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressAccessTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    InstrumentService instruments;

    UUID organisation;
    UUID otherOrganisation;

    /** In the order of the table; nobody is null. */
    UUID[] visitors;

    AddressPaths paths;

    @BeforeAll
    void oneOfEach() {
        organisation = people.organisation("WZC De Linde");
        otherOrganisation = people.organisation("Thuiszorg De Brug");
        visitors = newVisitors();
        instruments.assign(visitors[1], Set.of("ltcf"));
        paths = beans.createBean(AddressPaths.class).of(organisation, visitors[5], visitors[4], otherOrganisation);
    }

    private UUID[] newVisitors() {
        return new UUID[] {
            null,
            people.registered(organisation, Role.TRAINER_EXTERNAL),
            people.registered(organisation, Role.CAREGIVER),
            people.registered(otherOrganisation, Role.MANAGER),
            people.staff(),
            people.registered(organisation, Role.MANAGER)
        };
    }

    @Test
    void everyAddressOfThePortalStandsInTheTable() {
        TreeSet<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("be.vormingsportaal.")) {
                mapped.addAll(addresses(mapping));
            }
        });
        assertThat(AddressTable.toDo(mapped)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#rows")
    void everybodyGetsWhatTheTableSays(String address, List<String> expected) throws Exception {
        String path = paths.fill(address);
        // Whoever leaves could not visit the other addresses any more.
        UUID[] asking = address.endsWith("/organisatie-verlaten") ? newVisitors() : visitors;
        for (int column = 0; column < asking.length; column++) {
            MockHttpServletRequestBuilder request = as(asking[column], request(address, path));
            assertThat(outcome(request.with(csrf())))
                    .as(AddressTable.cell(address, column))
                    .isEqualTo(expected.get(column));
        }
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#posts")
    void nothingIsSentWithoutAToken(String address) throws Exception {
        for (UUID visitor : visitors) {
            MockHttpServletRequestBuilder request = as(visitor, request(address, paths.fill(address)));
            assertThat(outcome(request)).isEqualTo("403");
        }
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#posts")
    void nothingIsSentWithAWrongToken(String address) throws Exception {
        MockHttpServletRequestBuilder request = as(visitors[5], request(address, paths.fill(address)));
        assertThat(outcome(request.with(csrf().useInvalidToken()))).isEqualTo("403");
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#withOrganisationAndPerson")
    void aPersonIsNotFoundUnderAnotherOrganisation(String address) throws Exception {
        String path = paths.fill(address.replace("{organisationId}", otherOrganisation.toString()));
        assertThat(outcome(as(visitors[4], request(address, path)).with(csrf())))
                .isEqualTo("404");
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#withId")
    void anIdThatNobodyHasOrThatIsNoneIsNotFound(String address) throws Exception {
        boolean forReaders = address.contains(" /instrumenten/")
                || address.contains(" /materiaal/")
                || address.endsWith("/bewijs.pdf");
        UUID allowed = address.contains("/beheer/") ? visitors[4] : forReaders ? visitors[1] : visitors[5];
        for (String id : List.of(UUID.randomUUID().toString(), "geen-id", "1", "0000", "null")) {
            String path = address.split(" ")[1].replaceAll("\\{[^}]+}", id);
            assertThat(outcome(as(allowed, request(address, path)).with(csrf())))
                    .as(id)
                    .isEqualTo("404");
        }
    }

    @Test
    void aManagerTakesNobodyOutOfAnotherOrganisation() throws Exception {
        UUID stranger = people.invited(organisation, Role.TRAINER_EXTERNAL, visitors[5]);
        assertThat(removal(stranger)).isEqualTo(removal(UUID.randomUUID()));
        assertThat(people.account(stranger).isRegistered()).isFalse();
    }

    @Test
    void anAddressThatDoesNotExistIsForPeopleWhoAreSignedIn() throws Exception {
        assertThat(outcome(MockMvcRequestBuilders.get("/bestaat-niet"))).isEqualTo("in");
    }

    @Test
    void theDemoIsNotThereInProduction() throws Exception {
        for (String path : List.of("/demo/postvak", "/demo/postvak/1-1/0", "/demo/klok", "/demo/betalen/pl_1")) {
            assertThat(outcome(MockMvcRequestBuilders.get(path))).isEqualTo("404");
        }
    }

    @Test
    void noMoreThanHealthIsShownOfTheInside() throws Exception {
        for (String path :
                List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/mappings", "/h2-console")) {
            assertThat(outcome(as(visitors[4], MockMvcRequestBuilders.get(path))))
                    .as(path)
                    .isIn("403", "404");
        }
    }

    private static List<String> addresses(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern))
                .toList();
    }

    private static MockHttpServletRequestBuilder request(String address, String path) {
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(address.split(" ")[0]), path);
    }

    private MockHttpServletRequestBuilder as(UUID visitor, MockHttpServletRequestBuilder request) {
        return visitor == null ? request : request.with(people.signedIn(visitor));
    }

    /** What the manager of the other organisation is told. */
    private String removal(UUID person) throws Exception {
        String remove = "/trainers/" + person + "/verwijderen";
        MockHttpServletResponse removed = mvc.perform(
                        as(visitors[3], MockMvcRequestBuilders.post(remove)).with(csrf()))
                .andReturn()
                .getResponse();
        return mvc.perform(
                        as(visitors[3], MockMvcRequestBuilders.get("/trainers")).cookie(removed.getCookies()))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String outcome(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        String to = response.getRedirectedUrl();
        return to != null && to.endsWith("/aanmelden") ? "in" : Integer.toString(response.getStatus());
    }
}
