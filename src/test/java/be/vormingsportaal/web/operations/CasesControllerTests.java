package be.vormingsportaal.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CasesControllerTests {

    static final String PAGE = "/beheer/dossiers";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople testPeople;

    @Autowired
    ProcessGateway processes;

    @Autowired
    Notices notices;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    EngineJobs jobs;

    UUID staff;

    @BeforeEach
    void makeStaff() {
        staff = testPeople.staff();
    }

    @Test
    void checkingSaysWhenItWasDone() throws Exception {
        checkNow();
        assertThat(page(PAGE).text()).containsPattern("Laatst nagekeken op \\d\\d-\\d\\d-\\d{4} om \\d\\d:\\d\\d");
    }

    @Test
    void aCaseWithoutAggregateIsListedWithWhatToDoAndItsPageInCockpit() throws Exception {
        UUID nobody = UUID.randomUUID();
        notices.start("account-recovery", nobody);
        String caseId = jobs.instance(nobody).getId();
        checkNow();
        Element row = row(nobody);
        assertThat(row.text()).contains("Dossier zonder gegevens", "Toegang tot een account herstellen", "annuleren");
        assertThat(row.select("a").attr("href"))
                .startsWith("/camunda/app/cockpit/")
                .contains(caseId);
        assertThat(row.select("a[href='/beheer/dossiers/account-recovery/" + nobody + "']"))
                .hasSize(1);
        runtime.deleteProcessInstance(caseId, "test");
    }

    @Test
    void anAggregateWithoutCaseIsListedWithWhatToDo() throws Exception {
        UUID person = testPeople.invited(testPeople.organisation("WZC De Linde"), Role.MANAGER, staff);
        runtime.deleteProcessInstance(jobs.instance(person).getId(), "test");
        checkNow();
        assertThat(row(person).text())
                .contains("Gegevens zonder dossier", "Registratie van een account", "Meld het met het kenmerk");
        assertThat(row(person).select("a[href='/beheer/dossiers/account-registration/" + person + "']"))
                .hasSize(1);
        processes.start("account-registration", person, Map.of());
    }

    @Test
    void aCaseThatIsGoneWithWhatItWasAboutHasNoPageToLeadTo() throws Exception {
        UUID nobody = UUID.randomUUID();
        notices.start("account-recovery", nobody);
        checkNow();
        String caseId = jobs.instance(nobody).getId();
        runtime.deleteProcessInstance(caseId, "test");
        history.deleteHistoricProcessInstance(caseId);
        assertThat(row(nobody).select("a")).isEmpty();
        checkNow();
    }

    @Test
    void anIncidentShowsOnTheFirstPageOfStaffAndOnThePageOfCases() throws Exception {
        String job = jobs.job(staff, "Task_SendWelcome").getId();
        management.setJobRetries(job, 0);
        assertThat(page("/beheer").select(".needs").text()).containsPattern("\\d+ storing");
        assertThat(page(PAGE).select("li").text()).containsPattern("Registratie van een account: \\d+ storing");
        management.setJobRetries(job, 1);
    }

    @Test
    void theFirstPageOfStaffLeadsThere() throws Exception {
        browser.perform(get("/beheer").with(testPeople.signedIn(staff)))
                .andExpect(content().string(containsString("href=\"" + PAGE + "\"")));
    }

    private void checkNow() throws Exception {
        browser.perform(post(PAGE).with(testPeople.signedIn(staff)).with(csrf()))
                .andExpect(redirectedUrl(PAGE));
    }

    private Element row(UUID businessKey) throws Exception {
        return page(PAGE).select("tbody tr").stream()
                .filter(row -> row.text().contains(businessKey.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Element page(String path) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(testPeople.signedIn(staff)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .body();
    }
}
