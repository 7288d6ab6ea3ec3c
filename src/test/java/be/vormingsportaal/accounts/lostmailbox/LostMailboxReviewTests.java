package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the quality centre decides in its task, and what it cannot. */
@PortalTest
class LostMailboxReviewTests extends LostMailboxStory {

    @Autowired
    LostMailboxService service;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void theTaskIsForStaff() {
        assertThat(tasks.getIdentityLinksForTask(task(request)))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("kcd-staff");
    }

    @Test
    void theTaskNamesNobodyAndPointsToThePageOfTheRequest() {
        assertThat(tasks.getVariables(task(request)))
                .containsOnlyKeys("requestPage")
                .extractingByKey("requestPage")
                .asString()
                .endsWith("/beheer/mailbox-aanvragen/" + request);
    }

    @Test
    void aRequestThatIsDecidedAlreadyIsNotDecidedAgain() {
        assertThat(service.decide(request, LostMailboxDecision.REFUSE, Optional.empty())
                        .isDone())
                .isTrue();
        assertThat(service.decide(request, LostMailboxDecision.ACCEPT, Optional.empty())
                        .outcome())
                .isEqualTo(LostMailboxReview.Outcome.NOT_OPEN);
    }

    @ParameterizedTest
    @MethodSource
    void aDecisionThatIsNoneLeavesTheTask(Map<String, Object> submitted) {
        String task = task(request);
        assertThatThrownBy(() -> tasks.complete(task, submitted))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("aanvaard of geweigerd");
        assertThat(task(request)).isEqualTo(task);
        assertThat(state()).isEqualTo(LostMailboxState.REQUESTED);
    }

    static Stream<Map<String, Object>> aDecisionThatIsNoneLeavesTheTask() {
        Map<String, Object> nothingChosen = new HashMap<>();
        nothingChosen.put("decision", null);
        return Stream.of(
                Map.of(),
                nothingChosen,
                Map.of("decision", "accept"),
                Map.of("decision", true),
                Map.of("other", "ACCEPT"));
    }

    @Test
    void anAddressThatNobodyRegisteredIsNotAccepted() {
        EmailAddress invited = people.account(people.invited(organisation, Role.TRAINER_EXTERNAL, people.staff()))
                .email();
        for (EmailAddress former : new EmailAddress[] {TestPeople.anyAddress(), invited}) {
            UUID nobodys = ask(former, newEmail);
            assertThatThrownBy(() -> tasks.complete(task(nobodys), Map.of("decision", "ACCEPT")))
                    .isInstanceOf(BadUserRequestException.class)
                    .hasMessageContaining("niemand is geregistreerd");
        }
    }

    @Test
    void anAddressInUseIsNotAccepted() {
        UUID toTaken = ask(
                people.account(people.registered(organisation, Role.CAREGIVER)).email(), formerEmail);
        assertThatThrownBy(() -> tasks.complete(task(toTaken), Map.of("decision", "ACCEPT")))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("heeft al een account");
    }

    @Test
    void nobodyAcceptsARequestAboutTheOwnAccount() {
        UUID staff = people.staff();
        UUID own = ask(people.account(staff).email(), newEmail);
        String task = task(own);
        identity.setAuthentication(staff.toString(), List.of("kcd-staff"));
        assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "ACCEPT")))
                .hasMessageContaining("je eigen account");
    }

    @Test
    void whoDecidedIsWhomTheEngineKnowsAndNotWhatTheFormSays() {
        UUID staff = people.staff();
        UUID colleague = people.staff();
        String task = task(request);
        identity.setAuthentication(staff.toString(), List.of("kcd-staff"));
        tasks.setAssignee(task, colleague.toString());
        tasks.complete(task, Map.of("decision", "ACCEPT", "decidedBy", trainer.toString()));
        assertThat(desk.find(request).orElseThrow().decidedBy()).contains(staff);
    }

    @Test
    void whatTheProcessWaitsForIsNotForTheFormToSay() {
        tasks.complete(
                task(request),
                Map.of(
                        "decision",
                        "ACCEPT",
                        "confirmUntil",
                        new Date(0),
                        "effectiveAt",
                        new Date(0),
                        "addressFree",
                        true,
                        "requestPage",
                        "https://evil.example/"));
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.ACCEPTED);
        assertThat(runtime.getVariable(jobs.instance(request).getId(), "requestPage"))
                .asString()
                .endsWith("/beheer/mailbox-aanvragen/" + request);
        links.confirm(mailbox.link(newEmail));
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.CONFIRMED);
    }
}
