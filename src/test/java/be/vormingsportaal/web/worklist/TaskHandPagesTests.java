package be.vormingsportaal.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may take a task, hand it on and give it back, and who finds nothing of it. */
@PortalTest
class TaskHandPagesTests extends WorklistPages {

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
    void whatSomebodyElseTookMeanwhileStaysTheirs() throws Exception {
        UUID task = UUID.fromString(billing.taskId(billing.unassigned()));
        UUID colleague = people.staff();
        UUID third = people.staff();
        send(colleague, "/taken/" + task + "/nemen");
        send(staff, "/taken/" + task + "/doorgeven", "to", third.toString());
        assertThat(assignee(task)).isEqualTo(colleague.toString());
        send(staff, "/taken/" + task + "/teruggeven", "from", third.toString(), "message", "Terug");
        assertThat(assignee(task)).isEqualTo(colleague.toString());
        send(staff, "/taken/" + task + "/teruggeven", "from", colleague.toString());
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
            assertThat(get(other, "/taken" + list).getStatus()).as(list).isEqualTo(200);
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
}
