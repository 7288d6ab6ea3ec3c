package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Wherever the portal says that a form stands there again, its page has a form to fill. */
@PortalTest
class FormPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    FormPages forms;

    @Autowired
    AutowireCapableBeanFactory beans;

    UUID organisation;
    UUID staff;
    UUID trainer;
    List<UUID> visitors;
    AddressPaths paths;
    LivingAddresses living;

    @BeforeEach
    void oneOfEach() {
        organisation = people.organisation("WZC De Linde");
        trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
        UUID manager = people.registered(organisation, Role.MANAGER);
        staff = people.staff();
        visitors = List.of(staff, manager, trainer);
        paths = beans.createBean(AddressPaths.class)
                .of(organisation, manager, staff, people.organisation("Thuiszorg De Brug"));
        living = beans.createBean(LivingAddresses.class);
    }

    @Test
    void everyPageThatIsToShowAFormAgainHasOne() throws Exception {
        TreeSet<String> promised = new TreeSet<>();
        TreeSet<String> withoutForm = new TreeSet<>();
        for (String address : sentBehindTheSignIn().toList()) {
            String path = paths.fill(living.fill(address, organisation, trainer, staff))
                    .split("\\?")[0];
            if (forms.showAgain(new MockHttpServletRequest("POST", path))) {
                promised.add(address);
                if (!hasForm(path)) {
                    withoutForm.add(address);
                }
            }
        }
        assertThat(promised).contains("POST /mijn-account", "POST /mijn-account/e-mail", "POST /trainers/toevoegen");
        assertThat(withoutForm).isEmpty();
    }

    /** Nobody is led to the page to sign in from the other addresses. */
    private static Stream<String> sentBehindTheSignIn() {
        return AddressTable.expected().entrySet().stream()
                .filter(row -> row.getKey().startsWith("POST ")
                        && row.getValue().get(0).equals("in"))
                .map(row -> row.getKey());
    }

    /** Whether each of these people who is shown the page finds a form there, and at least one is. */
    private boolean hasForm(String path) throws Exception {
        boolean found = false;
        for (UUID visitor : visitors) {
            MvcResult shown = mvc.perform(MockMvcRequestBuilders.get(path).with(people.signedIn(visitor)))
                    .andReturn();
            if (shown.getResponse().getStatus() == 200) {
                if (!(shown.getModelAndView().getModel().get("form") instanceof Record)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }
}
