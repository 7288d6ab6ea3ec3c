package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Everybody opens every page of the portal and sends every form wrong. Wherever that leads, the page says what it has
 * to say: {@link be.vormingsportaal.testing.PageRules} lists what is refused.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWalkTests {

    private static final String LTCF = "ltcf";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    AutowireCapableBeanFactory beans;

    UUID organisation;
    UUID staff;
    UUID trainer;
    AddressPaths paths;
    LivingAddresses living;

    final List<PageWalk> visitors = new ArrayList<>();

    /** Names of the forms that somebody sent. */
    final Set<String> sent = new HashSet<>();

    @BeforeAll
    void oneOfEach() {
        organisation = people.organisation("WZC De Linde");
        staff = people.staff();
        visitors.add(new PageWalk("nobody", Optional.empty(), mvc, people));
        for (Role role : Role.values()) {
            UUID account = role == Role.KCD_STAFF ? staff : people.registered(organisation, role);
            visitor(role.name(), account);
            switch (role) {
                case KCD_STAFF -> {}
                case MANAGER ->
                    paths = beans.createBean(AddressPaths.class)
                            .of(organisation, account, staff, people.organisation("Thuiszorg De Brug"));
                case TRAINER_EXTERNAL -> materials.assigned(account, LTCF);
                case TRAINER_KCD -> trainer = account;
                case CAREGIVER -> materials.inTraining(organisation, account, LTCF);
            }
        }
        materials.everythingOf(trainer, organisation, LTCF);
        living = beans.createBean(LivingAddresses.class);
        leaver(Role.MANAGER);
        leaver(Role.TRAINER_EXTERNAL);
    }

    static Stream<String> kinds() {
        return AddressTable.expected().keySet().stream()
                .map(PageWalkTests::kind)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPageOfThisKindSaysWhatItHasToSay(String kind) throws Exception {
        List<String> addresses = AddressTable.expected().keySet().stream()
                .filter(address -> kind(address).equals(kind))
                .toList();
        TreeSet<String> unseen = new TreeSet<>();
        for (String address : addresses) {
            if (address.startsWith("GET ") && !openedBySomebody(path(address))) {
                unseen.add(address);
            }
        }
        for (String address : addresses) {
            if (address.startsWith("POST ") && !isSent(address)) {
                sendNothing(path(address));
            }
        }
        assertThat(visitors.stream().flatMap(visitor -> visitor.problems().stream()))
                .as("pages that do not say what they have to say")
                .isEmpty();
        assertThat(unseen)
                .as("pages that nobody was shown: make what they need in LivingAddresses")
                .isEmpty();
    }

    @Test
    void everyErrorHasAPageForEverybody() {
        for (PageWalk visitor : visitors) {
            Stream.of(400, 403, 404, 405, 413, 429, 500, 503).forEach(visitor::fail);
        }
        assertThat(visitors.stream().flatMap(visitor -> visitor.problems().stream()))
                .isEmpty();
    }

    private void visitor(String name, UUID account) {
        visitors.add(new PageWalk(name, Optional.of(account), mvc, people));
    }

    /** Somebody who belongs to no organisation any more. */
    private void leaver(Role role) {
        UUID account = people.registered(organisation, role);
        visitor(role + " who left", account);
        visitors.get(visitors.size() - 1).send(MockMvcRequestBuilders.post("/mijn-account/organisatie-verlaten"));
    }

    private boolean openedBySomebody(String path) {
        boolean opened = false;
        for (PageWalk visitor : visitors) {
            opened |= visitor.open(path, sent);
        }
        return opened;
    }

    /** Forms of which a page shows none to these visitors, such as those of scripts and of machines. */
    private void sendNothing(String path) {
        for (PageWalk visitor : visitors) {
            visitor.send(MockMvcRequestBuilders.request(HttpMethod.POST, URI.create(path)));
        }
    }

    private boolean isSent(String address) {
        String pattern = address.replaceAll("\\{code}", LTCF).replaceAll("\\{[^}]+}", "*");
        return PageForms.isLeftAlone(address.substring("POST ".length()))
                || sent.stream().anyMatch(form -> form.startsWith(pattern + " "));
    }

    private String path(String address) throws Exception {
        return paths.fill(living.fill(address, organisation, trainer, staff));
    }

    private static String kind(String address) {
        String[] parts = address.split("/");
        return parts.length > 2 && parts[1].equals("beheer") ? "beheer/" + parts[2] : parts.length > 1 ? parts[1] : "";
    }
}
