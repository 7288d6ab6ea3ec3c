package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A trainer with one instrument who hands in attests, on 2 May 2024, as a browser without scripts does. */
@PortalTest
abstract class AttestDesk {

    static final String PAGE = "/instrumenten/ltcf/attest";
    static final String FILES = PAGE + "/bestanden";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Institutions institutions;

    @Autowired
    AttestationArchive archive;

    @Autowired
    Drafts drafts;

    UUID organisation;
    UUID trainer;
    String federal;
    String flemish;

    @BeforeEach
    void aTrainerWithAnInstrument() {
        clock.set(Instant.parse("2024-05-02T10:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        trainer = trainer(Role.TRAINER_EXTERNAL);
        federal = institution(InstitutionKind.FEDERAL, "FOD Volksgezondheid");
        flemish = institution(InstitutionKind.FLEMISH, "Vormingscentrum De Es");
    }

    UUID trainer(Role role) {
        UUID id = people.registered(organisation, role);
        instruments.assign(id, Set.of("ltcf"));
        return id;
    }

    private String institution(InstitutionKind kind, String name) {
        institutions.add(name, kind);
        return institutions.active(Set.of(kind)).stream()
                .filter(institution -> institution.name().equals(name))
                .map(InstitutionView::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    static MockMultipartFile pdf(String name) {
        return file(name, PaperFiles.pdf(name));
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }

    /** The form, all filled in, for a Flemish attest. */
    MockMultipartHttpServletRequestBuilder filledIn(String address, MockMultipartFile... files) {
        MockMultipartHttpServletRequestBuilder form = form(address, files);
        form.param("institution", flemish)
                .param("obtainedOn", "2024-03-20")
                .param("expiresOn", "2025-12-31")
                .param("declared", "true");
        return form;
    }

    static MockMultipartHttpServletRequestBuilder form(String address, MockMultipartFile... files) {
        MockMultipartHttpServletRequestBuilder form = multipart(address);
        Arrays.stream(files).forEach(form::file);
        form.with(csrf());
        return form;
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return send(trainer, request);
    }

    MockHttpServletResponse send(UUID who, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(who))).andReturn().getResponse();
    }

    Document open(String address) throws Exception {
        return page(send(get(address)));
    }

    static Document page(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    /** What follows a redirect, with what waits for that page. */
    Document follow(MockHttpServletResponse response) throws Exception {
        assertThat(response.getRedirectedUrl()).isNotNull();
        return page(send(get(response.getRedirectedUrl()).cookie(response.getCookies())));
    }

    static String error(Document page, String field) {
        return page.select("#" + field + "-error-ltcf").text();
    }

    static String value(Document page, String field) {
        Element element = page.getElementById(field + "-ltcf");
        return element.normalName().equals("select")
                ? element.select("option[selected]").val()
                : element.val();
    }
}
