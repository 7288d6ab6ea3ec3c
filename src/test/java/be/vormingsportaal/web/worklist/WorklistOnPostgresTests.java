package be.vormingsportaal.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.postgresql.OnPostgres;
import be.vormingsportaal.shared.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Taken" on PostgreSQL: its statements are written by hand, and another database sorts and compares in its own way. */
@OnPostgres
class WorklistOnPostgresTests extends WorklistPages {

    private static final String SEVERAL = "/taken/samen";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/taken                                      | true",
                "/taken?soort=registration-follow-up         | true",
                "/taken?soort=lost-mailbox-review            | false",
                "/taken?wie=niemand                          | true",
                "/taken?wie=mij                              | false",
                "/taken?wie=anderen                          | false",
                "/taken?telaat=ja                            | false",
                "/taken?zoek=zoe peeters                     | true",
                "/taken?zoek=zoe janssens                    | false",
                "/taken?zoek=100%25_!                        | false",
                "/taken?sorteer=persoon&richting=aflopend    | true",
                "/taken?sorteer=organisatie                  | true",
                "/taken?sorteer=bedrag                       | true",
                "/taken?sorteer=sinds                        | true",
                "/taken?sorteer=taak                         | true"
            })
    void aManagerFindsATaskByWhatItIs(String address, boolean found) throws Exception {
        UUID task = followUp(new PersonName("Zoë", "Peeters"));
        assertThat(page(manager, address).select("tbody a").eachAttr("href"))
                .hasSize(found ? 1 : 0)
                .allMatch(link -> link.startsWith("/taken/" + task));
    }

    @Test
    void namesAreSortedWithoutRegardToCapitalsBothWays() throws Exception {
        UUID first = followUp(new PersonName("An", "aerts"));
        UUID last = followUp(new PersonName("An", "Zwart"));
        UUID middle = followUp(new PersonName("An", "Maes"));
        assertThat(tasksOf("/taken?sorteer=persoon")).containsExactly(first, middle, last);
        assertThat(tasksOf("/taken?sorteer=persoon&richting=aflopend")).containsExactly(last, middle, first);
    }

    @Test
    void staffFindWhatWaitsForOrganisations() throws Exception {
        String unique = "Vandenbossche" + organisation.toString().replaceAll("[^a-f]", "");
        UUID task = followUp(new PersonName("Zoë", unique));
        assertThat(page(staff, "/taken?voor=organisaties&zoek=zoe " + unique.toUpperCase(Locale.ROOT))
                        .select("tbody a")
                        .attr("href"))
                .startsWith("/taken/" + task);
    }

    @Test
    void whoTakesATaskHasItAndFindsItAmongTheOwnOnes() throws Exception {
        UUID task = followUp();
        send(manager, "/taken/" + task + "/nemen");
        assertThat(assignee(task)).isEqualTo(manager.toString());
        assertThat(tasksOf("/taken?wie=mij")).containsExactly(task);
        assertThat(tasksOf("/taken?wie=niemand")).isEmpty();
    }

    @Test
    void anAnswerEndsTheTask() throws Exception {
        UUID task = followUp();
        assertThat(send(manager, "/taken/" + task + "/afronden", "decision", "RESEND")
                        .getRedirectedUrl())
                .isEqualTo("/taken");
        assertThat(tasksOf("/taken")).isEmpty();
    }

    @Test
    void theSameDecisionIsTakenForAllThatAreTicked() throws Exception {
        UUID one = followUp();
        UUID two = followUp();
        UUID left = followUp();
        send(
                manager,
                SEVERAL,
                "dezelfde",
                "registration-follow-up",
                "decision",
                "WITHDRAW",
                "taak",
                one.toString(),
                "taak",
                two.toString(),
                "elk",
                left.toString());
        assertThat(tasksOf("/taken")).containsExactly(left);
    }

    private List<UUID> tasksOf(String address) throws Exception {
        return page(manager, address).select("tbody a").eachAttr("href").stream()
                .map(link -> link.replaceFirst("/taken/([0-9a-f-]{36}).*", "$1"))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
