package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages of intervisions for trainers and managers. */
@PortalTest
class IntervisionPagesTests extends IntervisionVisit {

    @Test
    void aTrainerReadsWhatItCostsAndWhoPaysBeforeEnrolling() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        as(trainer, get(TAB + "/" + intervision))
                .andExpect(content().string(containsString("Betalende inschrijving")))
                .andExpect(content().string(containsString(TestIntervisions.PRICE.display())))
                .andExpect(content().string(containsString("WZC De Linde")))
                .andExpect(content()
                        .string(containsString(people.account(manager).name().full())))
                .andExpect(content().string(containsString("25-03-2026")))
                .andExpect(content().string(not(containsString(LINK))));
        as(
                        trainer,
                        post(TAB + "/" + intervision)
                                .param("organisation", organisation.toString())
                                .param("agreed", "1"))
                .andExpect(redirectedUrl(TAB + "/" + intervision));
        assertThat(enrolments.own(trainer, "ltcf")).isEmpty();
        as(
                        trainer,
                        post(TAB + "/" + intervision)
                                .param("organisation", organisation.toString())
                                .param("agreed", "9500"))
                .andExpect(redirectedUrl(TAB));
        assertThat(enrolments.own(trainer, "ltcf"))
                .singleElement()
                .satisfies(own -> assertThat(own.state()).isEqualTo(EnrolmentState.SEATED));
        as(trainer, get(TAB))
                .andExpect(content().string(containsString("Plaats voorbehouden, betaling loopt")))
                .andExpect(content().string(containsString(LINK)));
    }

    @Test
    void whoCannotCancelAnyMoreReadsSoBeforeEnrolling() throws Exception {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        clock.set(intervisions
                .find(intervision)
                .details()
                .cancelUntil()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(Belgium.ZONE)
                .toInstant());
        as(trainer, get(TAB + "/" + intervision))
                .andExpect(content().string(containsString("Zelf annuleren kan na het inschrijven niet meer")))
                .andExpect(
                        content().string(not(containsString("De factuur wordt dan met een creditnota ingetrokken"))));
    }

    @Test
    void theTabIsOpenInTheGracePeriodWhileTheMaterialIsClosed() throws Exception {
        clock.set(Instant.parse("2025-06-02T09:00:00Z"));
        UUID expired = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(expired, Set.of("ltcf"));
        attestations.give(new GiveAttestation(expired, "ltcf", LocalDate.of(2024, 5, 2), null));
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        UUID intervision = test.planned(3, TestIntervisions.FREE);
        as(expired, get("/instrumenten/ltcf"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("/instrumenten/ltcf/intervisies")));
        as(expired, get(TAB))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("Inschrijven voor een intervisie kan nog tot en met 31-03-2026")))
                .andExpect(content().string(containsString(TAB + "/" + intervision)));
        clock.set(Instant.parse("2026-04-01T09:00:00Z"));
        as(expired, get(TAB)).andExpect(content().string(containsString("kan alleen met een geldig attest")));
    }

    @Test
    void openingAnOfferChangesNothingAndTheButtonsDo() throws Exception {
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, trainer);
        UUID enrolment = full.first();
        String page = "/intervisie-aanbod/" + links.sign(Purpose.INTERVISION_OFFER, enrolment, 1);
        cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD);
        mvc.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("Plaats aanvaarden")))
                .andExpect(content().string(not(containsString(LINK))));
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.OFFERED);
        as(trainer, get(TAB)).andExpect(content().string(containsString(page)));
        mvc.perform(post(page + "/aanvaarden").param("agreed", "0").with(csrf()))
                .andExpect(redirectedUrl(page));
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
        mvc.perform(post(page + "/weigeren").with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page)).andExpect(content().string(not(containsString("Er is een plaats vrij"))));
        assertThat(state(enrolment)).as("too late").isEqualTo(EnrolmentState.CONFIRMED);
        mvc.perform(get("/intervisie-aanbod/" + links.sign(Purpose.TRANSFER, enrolment, 1)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aManagerEnrolsSeveralTrainersAndReadsWhyOthersCannot() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID second = test.trainer(organisation);
        UUID third = test.trainer(organisation);
        UUID unable = people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        as(manager, get("/intervisies/" + intervision))
                .andExpect(content().string(containsString("Kreeg dit instrument niet toegekend.")));
        as(
                        manager,
                        post("/intervisies/" + intervision)
                                .param("people", trainer.toString(), second.toString(), third.toString())
                                .param("agreed", "0"))
                .andExpect(redirectedUrl("/intervisies"));
        assertThat(enrolments.ofOrganisation(organisation, intervision))
                .extracting(enrolment -> enrolment.state().hasSeat())
                .containsExactlyInAnyOrder(true, true, false);
        as(
                        manager,
                        post("/intervisies/" + intervision)
                                .param("people", unable.toString())
                                .param("agreed", "0"))
                .andExpect(redirectedUrl("/intervisies/" + intervision));
        assertThat(enrolments.ofOrganisation(organisation, intervision)).hasSize(3);
        UUID other = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        as(
                        other,
                        post("/intervisies/" + intervision)
                                .param("people", unable.toString())
                                .param("agreed", "0"))
                .andExpect(redirectedUrl("/intervisies/" + intervision));
        as(other, get("/intervisies/" + intervision))
                .andExpect(content().string(not(containsString("Kreeg dit instrument niet"))));
    }

    @Test
    void whoCancelsTooLateReadsToCallTheCentre() throws Exception {
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.FREE), trainer);
        clock.set(Instant.parse("2026-03-26T09:00:00Z"));
        as(trainer, get("/inschrijvingen/" + enrolment + "/annuleren"))
                .andExpect(content().string(containsString("Bel of mail het KCD")))
                .andExpect(content().string(not(containsString("btn-danger"))));
        as(trainer, post("/inschrijvingen/" + enrolment + "/annuleren")).andExpect(redirectedUrl(TAB));
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
    }

    private EnrolmentState state(UUID enrolment) {
        return enrolments.find(enrolment).state();
    }
}
