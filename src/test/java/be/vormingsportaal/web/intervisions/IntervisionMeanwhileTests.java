package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.ResultActions;

/** A form or a link of intervisions that is used after something else happened. */
@PortalTest
class IntervisionMeanwhileTests extends IntervisionVisit {

    @Autowired
    Departures departures;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    MessageSource texts;

    UUID manager;

    @BeforeEach
    void aManager() {
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void aTrainerWhoLeftIsNotEnrolledByTheFormerManagerWhoReadsWhy() throws Exception {
        UUID intervision = test.planned(3, TestIntervisions.FREE);
        String page = "/intervisies/" + intervision;
        departures.leave(trainer);
        PageNotice alone = notice(
                as(manager, post(page).param("people", trainer.toString()).param("agreed", "0"))
                        .andExpect(redirectedUrl(page)));
        assertThat(alone.key()).isEqualTo("intervisions.manager.gone");
        String other = test.trainer(organisation).toString();
        PageNotice among = notice(as(
                        manager,
                        post(page).param("people", trainer.toString(), other).param("agreed", "0"))
                .andExpect(redirectedUrl(page)));
        assertThat(texts.getMessage(among.key(), among.arguments(), Belgium.LOCALE))
                .isEqualTo(
                        "1 trainer heeft een plaats, niemand staat op de wachtlijst, 1 trainer kon niet ingeschreven"
                                + " worden. Hieronder lees je waarom. Wie er niet bij staat, hoort niet meer bij je organisatie.");
        assertThat(enrolments.ofIntervision(intervision)).hasSize(1);
    }

    @Test
    void aTrainerWhoMovedDoesNotOrderForTheNewOrganisationWhatTheFormSaidOfTheOld() throws Exception {
        UUID intervision = test.planned(3, TestIntervisions.PRICE);
        UUID other = people.organisation("Thuiszorg De Brug");
        UUID transfer = people.asked(other, trainer, people.registered(other, Role.MANAGER), "ltcf");
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
        String page = TAB + "/" + intervision;
        PageNotice notice = notice(as(
                        trainer,
                        post(page)
                                .param("organisation", organisation.toString())
                                .param("agreed", "9500"))
                .andExpect(redirectedUrl(page)));
        assertThat(notice.key()).isEqualTo("intervisions.enrol.moved");
        assertThat(enrolments.ofIntervision(intervision)).isEmpty();
        as(trainer, get(page)).andExpect(content().string(containsString("value=\"" + other + "\"")));
    }

    @Test
    void anOfferThatTheCentreTookBackIsNotAcceptedByItsLink() throws Exception {
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, trainer);
        UUID waiting = full.first();
        cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD);
        as(people.staff(), post("/beheer/intervisies/" + full.id() + "/inschrijvingen/" + waiting + "/annuleren"));
        String page = "/intervisie-aanbod/" + links.sign(Purpose.INTERVISION_OFFER, waiting, 1);
        PageNotice notice = notice(
                mvc.perform(post(page + "/aanvaarden").param("agreed", "0").with(csrf()))
                        .andExpect(redirectedUrl(page)));
        assertThat(notice.key()).isEqualTo("intervisions.problem.OFFER_OVER");
        mvc.perform(get(page))
                .andExpect(content().string(containsString("Geannuleerd")))
                .andExpect(content().string(not(containsString("Plaats aanvaarden"))));
        assertThat(enrolments.find(waiting).state()).isEqualTo(EnrolmentState.CANCELLED);
    }

    @Test
    void anOfferThatIsOverShowsNoButtonsBeforeItsCaseNotesThat() throws Exception {
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, trainer);
        UUID waiting = full.first();
        cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD);
        clock.set(enrolments.find(waiting).offerUntil().orElseThrow());
        mvc.perform(get("/intervisie-aanbod/" + links.sign(Purpose.INTERVISION_OFFER, waiting, 1)))
                .andExpect(content().string(containsString("De termijn om te antwoorden is voorbij")))
                .andExpect(content().string(not(containsString("Plaats aanvaarden"))));
    }

    @Test
    void aManagerWithoutOrganisationHasNoPageOfIntervisions() throws Exception {
        UUID intervision = test.planned(3, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, trainer);
        String page = "/intervisies/" + intervision;
        String cancel = "/inschrijvingen/" + enrolment + "/annuleren";
        departures.leave(manager);
        for (var request : List.of(
                get("/intervisies"),
                get(page),
                post(page).param("people", trainer.toString()).param("agreed", "0"),
                post(page),
                get(cancel),
                post(cancel))) {
            as(manager, request).andExpect(status().isNotFound());
        }
        assertThat(enrolments.find(enrolment).state()).isEqualTo(EnrolmentState.CONFIRMED);
    }

    private static PageNotice notice(ResultActions answer) {
        return (PageNotice) answer.andReturn().getFlashMap().get("notice");
    }
}
