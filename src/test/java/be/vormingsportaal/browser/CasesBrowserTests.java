package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestPeople;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Staff sees whether the cases are as they should be. */
@InBrowser
class CasesBrowserTests {

    private static final String PAGE = "/beheer/dossiers";

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestPeople testPeople;

    @Autowired
    MailRoom mailRoom;

    @Test
    void allIsWellWhenNothingIsWrong(Visitor staff) {
        staff.signIn(STAFF).follow("Dossiers en storingen").press("Nu nakijken");
        assertThat(staff.notice()).containsText("De dossiers zijn nagekeken");
        assertThat(staff.page().locator("main")).containsText("Alles in orde");
        assertThat(staff.page().locator("main")).containsText("Er zijn geen open storingen");
        new PageCheck(staff).here("cases").at("/beheer", "admin-all-well");
        assertThat(staff.page().locator("main")).not().containsText("bevinding");
    }

    @Test
    void whatIsWrongIsListedWithWhatToDo(Visitor staff) {
        UUID person = testPeople.invited(testPeople.organisation("WZC De Es"), Role.CAREGIVER, testPeople.staff());
        mailRoom.awaitSilence(person);
        ProcessInstance registration = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(person.toString())
                .singleResult();
        Map<String, Object> variables = runtime.getVariables(registration.getId());
        runtime.deleteProcessInstance(registration.getId(), "test");
        String stuck = stuckCase();
        try {
            showsBoth(staff, person.toString(), stuck);
        } finally {
            runtime.deleteProcessInstance(stuck, "test");
            runtime.startProcessInstanceByKey("account-registration", person.toString(), variables);
        }
    }

    private static void showsBoth(Visitor staff, String person, String stuck) {
        staff.signIn(STAFF).open(PAGE).press("Nu nakijken");
        PageCheck check = new PageCheck(staff).here("cases-with-findings");
        assertThat(staff.rows(person)).containsText("Gegevens zonder dossier");
        assertThat(staff.page().locator("main")).containsText("Toegang tot een account herstellen: 1 storing");
        check.at("/beheer", "admin-with-findings");
        assertThat(staff.page().locator("main")).containsText("2 bevindingen");
        staff.open(PAGE);
        assertThat(staff.page().getByText("Bekijk het dossier in Cockpit"))
                .hasAttribute("href", "/camunda/app/cockpit/default/#/process-instance/" + stuck + "/runtime");
    }

    /** A case about nothing, with an incident. Returns its id. */
    private String stuckCase() {
        return transactions.execute(transaction -> {
            String id = runtime.startProcessInstanceByKey(
                            "notice", UUID.randomUUID().toString(), Map.of("kind", "account-recovery", "priority", 80))
                    .getId();
            runtime.suspendProcessInstanceById(id);
            management.setJobRetries(
                    management
                            .createJobQuery()
                            .processInstanceId(id)
                            .singleResult()
                            .getId(),
                    0);
            return id;
        });
    }
}
