package be.vormingsportaal.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** "Taken": the list, the form of one task, and the same decision for several. */
@PortalTest
class WorklistPagesTests extends WorklistPages {

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
    void emptyFieldsOfAHandMadeFormAreNoTasks() throws Exception {
        UUID task = followUp();
        MockHttpServletResponse answer = send(
                manager,
                "/taken/samen",
                "dezelfde",
                "registration-follow-up",
                "decision",
                "RESEND",
                "taak",
                "",
                "taak",
                "",
                "elk",
                "",
                "elk",
                task.toString());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(html(answer).select("#fouten").text()).contains("Vink eerst aan");
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
}
