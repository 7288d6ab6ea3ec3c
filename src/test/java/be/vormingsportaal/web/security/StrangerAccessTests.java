package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import jakarta.servlet.http.Cookie;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * People of another organisation, and of none, in every role: none of them reads, guesses or counts anything of this
 * organisation. The addresses are those of {@link AddressTable}, so a new one is looked at as soon as it has its row.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerAccessTests {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Autowired
    MockMvc mvc;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    HandedIn handedIn;

    @Autowired
    Departures departures;

    @Autowired
    Drafts drafts;

    /** Knows how to put something of this organisation into an address. */
    final AddressAccessTests addresses = new AddressAccessTests();

    Map<String, UUID> strangers;
    UUID trainer;
    UUID attest;
    DraftFile draft;

    @BeforeAll
    void thisOrganisationAndStrangers() {
        beans.autowireBean(addresses);
        addresses.oneOfEach();
        trainer = people.registered(addresses.organisation, Role.TRAINER_EXTERNAL);
        attest = handedIn.attest(trainer, "ltcf");
        drafts.add(
                trainer, "ltcf", List.of(new Upload("attest.png", new ByteArrayResource(PaperFiles.png(Color.RED)))));
        draft = drafts.files(trainer, "ltcf").get(0);
        strangers = Strangers.of(people.organisation("Thuiszorg De Vaart"), people, materials, departures)
                .people();
    }

    static Stream<String> withId() {
        return AddressTable.expected().keySet().stream()
                .filter(address -> address.replace("{code}", "").contains("{"))
                // the first three are for whoever has them; material and intervisions are of no organisation
                .filter(address -> !address.contains("{link}")
                        && !address.contains("{publicId}")
                        && !address.contains("{proofCode}")
                        && !(address.contains("{intervisionId}") && !address.contains("{enrolmentId}"))
                        && !address.contains("{materialId}"));
    }

    static Stream<String> lists() {
        return AddressTable.expected().keySet().stream()
                .filter(address -> address.startsWith("GET"))
                .filter(address -> !address.replace("{code}", "").contains("{"));
    }

    @ParameterizedTest
    @MethodSource("withId")
    void whatBelongsToThisOrganisationIsAnsweredLikeWhatDoesNotExist(String address) throws Exception {
        String real = addresses.paths.fill(withReal(address));
        String madeUp = path(address)
                .replace("{code}", "ltcf")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        for (Map.Entry<String, UUID> stranger : strangers.entrySet()) {
            assertThat(answer(stranger.getValue(), address, real))
                    .as(stranger.getKey())
                    .isEqualTo(answer(stranger.getValue(), address, madeUp));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noPageNoFileAndNoSearchNamesAnybodyOfThisOrganisation(String address) throws Exception {
        String path = path(address).replace("{code}", "ltcf");
        String email = people.account(trainer).email().value();
        String sought = email.substring(0, email.indexOf('@'));
        for (Map.Entry<String, UUID> stranger : strangers.entrySet()) {
            for (String query : List.of("", "?zoek=" + sought + "&naam=" + sought + "&tekst=" + sought)) {
                assertThat(text(send(stranger.getValue(), request("GET", path + query))))
                        .as(stranger.getKey())
                        .doesNotContain(email, trainer.toString(), addresses.organisation.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#rows")
    void aHeadIsAnsweredLikeAGet(String address, List<String> expected) throws Exception {
        if (address.startsWith("GET")) {
            String path = addresses.paths.fill(address);
            for (int column = 0; column < expected.size(); column++) {
                assertThat(outcome(send(addresses.visitors[column], request("HEAD", path))))
                        .as("column " + column)
                        .isEqualTo(expected.get(column));
            }
        }
    }

    /** Whoever may come here is the one for whom another method could do something; the others are told apart by no method. */
    @ParameterizedTest
    @MethodSource("be.vormingsportaal.web.security.AddressTable#rows")
    void noAddressTakesAnotherMethod(String address, List<String> expected) throws Exception {
        String path = addresses.paths.fill(address);
        Set<UUID> tried = new HashSet<>();
        tried.add(addresses.visitors[Math.max(0, expected.indexOf("200"))]);
        tried.add(addresses.visitors[Math.floorMod(address.hashCode(), addresses.visitors.length)]);
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            for (UUID visitor : tried) {
                assertThat(outcome(send(visitor, request(method, path)))).isIn("in", "403", "404", "405");
            }
        }
    }

    @AfterAll
    void theDraftIsStillThere() {
        assertThat(drafts.files(trainer, "ltcf")).containsExactly(draft);
    }

    private String withReal(String address) {
        return address.replace("{fileId}", draft.id().toString()).replace("/attesten/{id}", "/attesten/" + attest);
    }

    /** Where it leads too, with what is said there about it. */
    private String answer(UUID stranger, String address, String path) throws Exception {
        MockHttpServletResponse response = send(stranger, request(address.split(" ")[0], path));
        String answer = outcome(response) + " " + response.getRedirectedUrl() + " " + text(response);
        if (response.getRedirectedUrl() != null) {
            MockHttpServletRequestBuilder onwards = request("GET", response.getRedirectedUrl());
            for (Cookie cookie : response.getCookies()) {
                onwards.cookie(cookie);
            }
            answer += text(send(stranger, onwards));
        }
        return answer.replaceAll(ID, "ID").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private MockHttpServletResponse send(UUID visitor, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletRequestBuilder signed = visitor == null ? request : request.with(people.signedIn(visitor));
        return mvc.perform(signed.with(csrf())).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder request(String method, String path) {
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(method), path);
    }

    private static String path(String address) {
        return address.substring(address.indexOf('/'));
    }

    private static String outcome(MockHttpServletResponse response) {
        String to = response.getRedirectedUrl();
        return to != null && to.endsWith("/aanmelden") ? "in" : Integer.toString(response.getStatus());
    }

    /** Of a workbook, all that is packed in it. */
    private static String text(MockHttpServletResponse response) throws IOException {
        byte[] content = response.getContentAsByteArray();
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("PK") ? unpacked(content) : text;
    }

    private static String unpacked(byte[] content) throws IOException {
        Path file = Files.createTempFile("packed", ".zip");
        try (ZipFile zip = new ZipFile(Files.write(file, content).toFile())) {
            StringBuilder text = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
