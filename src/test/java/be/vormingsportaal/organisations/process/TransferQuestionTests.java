package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.AddPersonForecast;
import be.vormingsportaal.organisations.transfer.InstrumentChange;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the question to move says about instruments and about who asks, and what happens when it is asked again. */
@PortalTest
class TransferQuestionTests extends TransferStory {

    @Autowired
    MockMvc browser;

    @Autowired
    AddPersonForecast forecast;

    @Test
    void itSaysWhichInstrumentsComeStayAndGo() throws Exception {
        assertThat(answers.open(mailbox.link(address)).orElseThrow().instruments())
                .isEqualTo(new InstrumentChange(
                        List.of("BelRAI Home Care"), List.of("BelRAI LTCF"), List.of("BelRAI Screener")));
        for (String text : List.of(page(), mail("text/plain"), mail("text/html"))) {
            assertThat(text)
                    .contains("Je krijgt: BelRAI Home Care")
                    .contains("Je houdt: BelRAI LTCF")
                    .contains("Je verliest: BelRAI Screener")
                    .contains("wachtlijst van een intervisie");
        }
    }

    @Test
    void itSaysThatNothingWasChosen() throws Exception {
        ask(asker);
        jobs.runDue(transfer);
        String none = "Thuiszorg De Brug koos geen instrumenten voor jou: na de overstap heb je er geen.";
        for (String text : List.of(page(), mail("text/plain"), mail("text/html"))) {
            assertThat(text)
                    .contains(none)
                    .contains("Je verliest: BelRAI Screener, BelRAI LTCF")
                    .doesNotContain("Je krijgt");
        }
    }

    @Test
    void aManagerIsAskedNothingAboutInstruments() throws Exception {
        UUID question = testPeople.asked(deBrug, formerManager, asker);
        jobs.runDue(question);
        address = testPeople.account(formerManager).email();
        for (String text : List.of(page(), mail("text/plain"), mail("text/html"))) {
            assertThat(text).contains("WZC De Linde").doesNotContain("instrument", "Je verliest", "wachtlijst");
        }
    }

    @Test
    void askedAgainWithOtherInstrumentsTheQuestionIsChangedAndMailedAnew() {
        String first = mailbox.link(address);
        Instant deadline = answers.open(first).orElseThrow().expiresAt();
        assertThat(foreseen("screener")).isEqualTo(AddOutcome.TRANSFER_CHANGED);
        assertThat(ask(asker, "screener")).isEqualTo(AddOutcome.TRANSFER_CHANGED);
        jobs.runDue(transfer);

        String second = mailbox.link(address);
        assertThat(answers.open(first)).isEmpty();
        assertThat(answers.open(second).orElseThrow().expiresAt()).isEqualTo(deadline);
        assertThat(answers.confirm(second)).contains(TransferState.MOVED);
        assertThat(people.person(deBrug, person, Role.TRAINERS).instruments()).containsExactly("screener");
    }

    @Test
    void askedAgainWithTheSameInstrumentsNothingIsSent() {
        int before = mailbox.subjects(address).size();
        assertThat(foreseen("home-care", "ltcf")).isEqualTo(AddOutcome.TRANSFER_PENDING_HERE);
        assertThat(ask(asker, "home-care", "ltcf")).isEqualTo(AddOutcome.TRANSFER_PENDING_HERE);
        assertThat(mailbox.subjects(address)).hasSize(before);
    }

    @Test
    void whoIsAskedByStaffReadsThatTheQualityCentreAsks() throws Exception {
        UUID staff = testPeople.staff();
        ask(staff, "screener");
        jobs.runDue(transfer);
        String name = testPeople.account(staff).name().full();
        for (String text : List.of(page(), mail("text/plain"), mail("text/html"))) {
            assertThat(text)
                    .contains("Het KCD vraagt je namens Thuiszorg De Brug om")
                    .doesNotContain(name);
        }
    }

    @Test
    void whoIsInvitedByStaffReadsThatTheQualityCentreInvites() throws Exception {
        UUID invited = testPeople.invited(deBrug, Role.MANAGER, testPeople.staff());
        jobs.runDue(invited);
        address = testPeople.account(invited).email();
        for (String text : List.of(mail("text/plain"), mail("text/html"))) {
            assertThat(text)
                    .contains("Het KCD heeft je namens Thuiszorg De Brug toegevoegd")
                    .contains("als manager van Thuiszorg De Brug")
                    .doesNotContain("Katrien Claes");
        }
    }

    @Test
    void theLinkOfAMoveThatWasOvertakenSaysWhereThePersonBelongsNow() throws Exception {
        answers.confirm(mailbox.link(address));
        assertThat(page()).contains("Je hoort nu bij Thuiszorg De Brug.");
        departures.leave(person);
        assertThat(page())
                .contains("Je stapte toen over naar Thuiszorg De Brug. Nu hoor je bij geen organisatie.")
                .doesNotContain("Je hoort nu bij");
    }

    @Test
    void theLinkOfAQuestionThatWasAskedOnceMoreSaysThatThePersonIsThere() throws Exception {
        String first = mailbox.link(address);
        answers.decline(first);
        UUID again = testPeople.asked(deBrug, person, asker);
        jobs.runDue(again);
        answers.confirm(mailbox.link(address));
        assertThat(page(first))
                .contains("Deze vraag geldt niet meer: je hoort intussen bij Thuiszorg De Brug.")
                .doesNotContain("opnieuw toe te voegen");
    }

    private AddOutcome ask(UUID by, String... instruments) {
        return people.add(new AddPerson(deBrug, by, Role.TRAINER_EXTERNAL, TYPED, address, Set.of(instruments)));
    }

    private AddOutcome foreseen(String... instruments) {
        return forecast.of(deBrug, Role.TRAINER_EXTERNAL, Map.of(address, Set.of(instruments)))
                .get(address);
    }

    private String mail(String type) throws Exception {
        String part = TestMailbox.part(mailbox.newest(address), type);
        return type.equals("text/html") ? Jsoup.parse(part).text() : part;
    }

    private String page() throws Exception {
        return page(mailbox.link(address));
    }

    private String page(String link) throws Exception {
        return Jsoup.parse(browser.perform(get("/wissel/" + link))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
