package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about a seat whose trainer left the organisation that ordered it. */
@PortalTest
class LeaverPagesTests extends IntervisionVisit {

    private static final String GONE = "Niet meer in de organisatie";

    @Autowired
    Departures departures;

    @Autowired
    TransferAnswers transfers;

    UUID intervision;
    UUID enrolment;

    @BeforeEach
    void aSeatThatIsInvoiced() {
        intervision = test.planned(2, TestIntervisions.PRICE);
        enrolment = test.enrolled(intervision, trainer);
        jobs.runDue(enrolment);
    }

    @Test
    void theOrganisationThatPaysSeesThatTheTrainerIsGoneAndCancels() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        String cancel = "/inschrijvingen/" + enrolment + "/annuleren";
        as(manager, get("/intervisies")).andExpect(content().string(not(containsString(GONE))));
        departures.remove(organisation, trainer);
        as(manager, get("/intervisies"))
                .andExpect(content().string(containsString(GONE)))
                .andExpect(content().string(containsString(cancel)));
        as(manager, post(cancel)).andExpect(redirectedUrl("/intervisies"));

        assertThat(enrolments.find(enrolment).endedBecause()).contains(EnrolmentEndReason.BY_ORGANISATION);
    }

    @Test
    void theQualityCentreSeesItToo() throws Exception {
        departures.leave(trainer);
        as(people.staff(), get("/beheer/intervisies/" + intervision))
                .andExpect(content().string(containsString(GONE)));
    }

    @Test
    void theNewOrganisationHasNothingToDoWithIt() throws Exception {
        UUID other = people.organisation("Thuiszorg De Brug");
        UUID manager = people.registered(other, Role.MANAGER);
        UUID transfer = people.asked(other, trainer, manager, "ltcf");
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
        UUID invoice = enrolments.find(enrolment).invoiceId().orElseThrow();

        as(manager, get("/intervisies")).andExpect(content().string(not(containsString(enrolment.toString()))));
        as(manager, post("/inschrijvingen/" + enrolment + "/annuleren")).andExpect(status().isNotFound());
        as(manager, get("/facturen/" + invoice + "/factuur.pdf")).andExpect(status().isNotFound());
        as(manager, get("/facturen")).andExpect(content().string(not(containsString(invoice.toString()))));
        assertThat(enrolments.find(enrolment).state()).isEqualTo(EnrolmentState.SEATED);
    }

    @Test
    void theTrainerStillSeesAndCancelsTheSeatWithoutTheInstrument() throws Exception {
        departures.leave(trainer);
        as(trainer, get(TAB))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Je ziet hier alleen je inschrijvingen.")))
                .andExpect(content().string(containsString("/inschrijvingen/" + enrolment + "/annuleren")))
                .andExpect(content().string(not(containsString(TAB + "/"))));
        as(trainer, post("/inschrijvingen/" + enrolment + "/annuleren")).andExpect(redirectedUrl(TAB));

        assertThat(enrolments.find(enrolment).endedBecause()).contains(EnrolmentEndReason.BY_TRAINER);
    }

    @Test
    void whoLeavesAndWhoTakesOutReadsBeforeWhatBecomesOfASeat() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        as(trainer, get("/mijn-account/organisatie-verlaten"))
                .andExpect(content().string(containsString("Een plaats die je al hebt, blijft.")));
        as(manager, get("/trainers/" + trainer + "/verwijderen"))
                .andExpect(content().string(containsString("op de wachtlijst van een intervisie")));
    }

    @Test
    void whoHasNeitherTheInstrumentNorAnEnrolmentHasNoSuchTab() throws Exception {
        UUID leaver = test.trainer(organisation);
        departures.leave(leaver);
        as(leaver, get(TAB)).andExpect(status().isNotFound());
    }
}
