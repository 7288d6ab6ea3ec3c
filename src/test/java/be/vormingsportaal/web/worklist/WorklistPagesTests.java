package be.vormingsportaal.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** "Taken": the list, the form of one task, and the same decision for several. */
@PortalTest
class WorklistPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestBilling billing;

    @Autowired
    TestTasks waiting;

    @Autowired
    TaskService tasks;

    UUID organisation;
    UUID manager;
    UUID staff;

    @BeforeEach
    void somebodyWhoManages() {
        organisation = people.organisation("WZC <De> Linde");
        manager = people.registered(organisation, Role.MANAGER);
        staff = people.staff();
    }

    @Test
    void theListOfAManagerHasWhoseInvitationNobodyAnswered() throws Exception {
        UUID task = followUp();
        Document list = page(manager, "/taken");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text()).contains("Registratie opvolgen", "An Peeters", "WZC <De> Linde");
        assertThat(list.select("tbody a").attr("href")).isEqualTo("/taken/" + task);
    }

    @Test
    void theTabSaysHowManyTasksWait() throws Exception {
        assertThat(page(manager, "/trainers")
                        .select(".portal-tabs li:last-child")
                        .text())
                .isEqualTo("Taken");
        followUp();
        followUp();
        assertThat(page(manager, "/trainers")
                        .select(".portal-tabs li:last-child")
                        .text())
                .isEqualTo("Taken (2) 2 taken wachten op jou");
    }

    @Test
    void theFormOfATaskIsThatOfTasklist() throws Exception {
        Document form = page(manager, "/taken/" + followUp());
        assertThat(form.select("legend").text()).isEqualTo("Wat moet er gebeuren?");
        assertThat(form.select("input[name=decision]").eachAttr("value")).containsExactly("RESEND", "WITHDRAW");
        assertThat(form.select("form a").attr("href")).startsWith("/personen/");
    }

    @Test
    void aDecisionInThePortalEndsTheTask() throws Exception {
        UUID task = followUp();
        MockHttpServletResponse answer = send(manager, "/taken/" + task + "/afronden", "decision", "RESEND");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/taken");
        assertThat(tasks.createTaskQuery().taskId(task.toString()).count()).isZero();
    }

    @Test
    void withoutADecisionTheFormSaysSo() throws Exception {
        UUID task = followUp();
        Document form = html(send(manager, "/taken/" + task + "/afronden"));
        assertThat(form.select("#fouten").text()).contains("Wat moet er gebeuren?: Vul dit in.");
        assertThat(tasks.createTaskQuery().taskId(task.toString()).count()).isOne();
    }

    @Test
    void whatTheStepRefusesIsSaidAndWhatWasTypedStays() throws Exception {
        UUID task = UUID.fromString(billing.taskId(billing.unassigned()));
        Document form = html(
                send(staff, "/taken/" + task + "/afronden", "decision", "INVOICE", "invoiceNumber", "1999-000001 <b>"));
        assertThat(form.select("#fouten").text()).contains("factuur");
        assertThat(form.select("#invoiceNumber").val()).isEqualTo("1999-000001 <b>");
        assertThat(tasks.createTaskQuery()
                        .taskId(task.toString())
                        .singleResult()
                        .getAssignee())
                .as("taken by a refused answer")
                .isNull();
    }

    @Test
    void aPartForSomeChoicesSaysForWhich() throws Exception {
        Document form = page(staff, "/taken/" + billing.taskId(billing.unassigned()));
        assertThat(form.select("[data-values=INVOICE] .task-only").text())
                .isEqualTo("Alleen bij: Toewijzen aan een factuur");
    }

    @Test
    void aTaskThatIsOverSaysSo() throws Exception {
        UUID task = followUp();
        send(manager, "/taken/" + task + "/afronden", "decision", "RESEND");
        assertThat(page(manager, "/taken/" + task).select("h1").text()).isEqualTo("Deze taak is er niet meer");
        assertThat(html(send(manager, "/taken/" + task + "/afronden", "decision", "RESEND"))
                        .select("h1")
                        .text())
                .isEqualTo("Deze taak is er niet meer");
    }

    @Test
    void theSameDecisionIsTakenForAllThatAreTicked() throws Exception {
        UUID one = followUp();
        UUID two = followUp();
        UUID three = followUp();
        Document list = page(manager, "/taken");
        assertThat(list.select("input[name=elk]")).hasSize(3);
        MockHttpServletResponse answer = send(
                manager,
                "/taken/samen",
                "dezelfde",
                "registration-follow-up",
                "decision",
                "RESEND",
                "taak",
                one.toString(),
                "taak",
                two.toString(),
                "elk",
                one.toString(),
                "elk",
                three.toString());
        assertThat(answer.getRedirectedUrl()).isEqualTo("/taken");
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("org-" + organisation)
                        .includeAssignedTasks()
                        .list())
                .extracting(task -> UUID.fromString(task.getId()))
                .containsExactly(three);
    }

    @Test
    void staffFindAManagersTaskByName() throws Exception {
        String unique = "Vandenbossche" + organisation.toString().replaceAll("[^a-f]", "");
        UUID task = followUp(new PersonName("Zoë", unique));
        Document list = page(staff, "/taken?voor=organisaties&zoek=zoe " + unique.toUpperCase(Locale.ROOT));
        assertThat(list.select("tbody a").attr("href")).startsWith("/taken/" + task);
        assertThat(page(staff, "/taken?zoek=zoe " + unique.toUpperCase(Locale.ROOT))
                        .select("tbody"))
                .as("the tasks of the quality centre")
                .isEmpty();
    }

    @Test
    void staffTakeATaskOverHandItOnWithANoteAndTheColleagueReadsIt() throws Exception {
        UUID task = UUID.fromString(billing.taskId(billing.unassigned()));
        UUID colleague = people.staff();
        send(staff, "/taken/" + task + "/nemen");
        assertThat(page(colleague, "/taken/" + task).select("main").text())
                .contains("Katrien Claes nam deze taak op zich");
        assertThat(html(send(colleague, "/taken/" + task + "/afronden", "decision", "NOTE", "note", "x"))
                        .select("#fouten")
                        .text())
                .contains("Iemand anders nam deze taak");
        send(colleague, "/taken/" + task + "/nemen", "over", "true");
        send(colleague, "/taken/" + task + "/doorgeven", "to", staff.toString(), "message", "Bel <eerst> de bank");
        assertThat(assignee(task)).isEqualTo(staff.toString());
        assertThat(page(staff, "/taken/" + task).select("main").text()).contains("Bel <eerst> de bank", "Jij");
        send(staff, "/taken/" + task + "/teruggeven");
        assertThat(assignee(task)).isNull();
    }

    @Test
    void nobodyHandsATaskToSomebodyWhoMayNotHaveIt() throws Exception {
        UUID task = UUID.fromString(billing.taskId(billing.unassigned()));
        send(staff, "/taken/" + task + "/doorgeven", "to", manager.toString());
        assertThat(assignee(task)).isNull();
        UUID own = followUp();
        send(manager, "/taken/" + own + "/nemen");
        send(manager, "/taken/" + own + "/doorgeven", "to", staff.toString());
        assertThat(assignee(own)).isEqualTo(manager.toString());
    }

    @Test
    void anotherManagerSeesAndDoesNothingOfIt() throws Exception {
        UUID task = followUp();
        UUID other = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        for (String list : new String[] {"", "?voor=iedereen", "?voor=organisaties", "?wie=anderen", "?zoek=An"}) {
            assertThat(page(other, "/taken" + list).select("tbody")).as(list).isEmpty();
        }
        assertThat(get(other, "/taken/" + task).getStatus()).isEqualTo(404);
        for (String act : new String[] {"afronden", "nemen", "teruggeven"}) {
            assertThat(send(other, "/taken/" + task + "/" + act, "decision", "WITHDRAW", "over", "true")
                            .getStatus())
                    .isEqualTo(404);
        }
        send(
                other,
                "/taken/samen",
                "dezelfde",
                "registration-follow-up",
                "decision",
                "WITHDRAW",
                "taak",
                task.toString(),
                "elk",
                task.toString());
        assertThat(tasks.createTaskQuery().taskId(task.toString()).count()).isOne();
        assertThat(assignee(task)).isNull();
    }

    private String assignee(UUID task) {
        return tasks.createTaskQuery().taskId(task.toString()).singleResult().getAssignee();
    }

    private UUID followUp() {
        return followUp(new PersonName("An", "Peeters"));
    }

    private UUID followUp(PersonName name) {
        return waiting.followUp(organisation, manager, name);
    }

    private Document page(UUID reader, String address) throws Exception {
        return html(get(reader, address));
    }

    private MockHttpServletResponse get(UUID reader, String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(address).with(people.signedIn(reader)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(UUID person, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf()).with(people.signedIn(person));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
