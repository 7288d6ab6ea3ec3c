package be.vormingsportaal.web.imports;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A manager on the pages of imports. */
abstract class ImportVisit {

    static final String UPLOAD = "/zorgverleners/importeren";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    MvcResult upload(String csv) throws Exception {
        return upload(csv.getBytes(StandardCharsets.UTF_8));
    }

    MvcResult upload(byte[] file) throws Exception {
        return browser.perform(multipart(UPLOAD)
                        .file(new MockMultipartFile("file", "lijst.csv", null, file))
                        .with(people.signedIn(manager))
                        .with(csrf()))
                .andReturn();
    }

    Document page(String address) throws Exception {
        return page(get(address));
    }

    Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString(StandardCharsets.UTF_8));
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(manager)))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse progress(UUID id) throws Exception {
        return answer(get(UPLOAD + "/" + id + "/voortgang").header("HX-Request", "true"));
    }

    String notice(String address) throws Exception {
        MvcResult result = browser.perform(
                        post(address).with(people.signedIn(manager)).with(csrf()))
                .andReturn();
        return ((PageNotice) result.getFlashMap().get("notice")).key();
    }
}
