package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of intervisions for the quality centre, and what comes of attendance. */
@PortalTest
class IntervisionDeskPagesTests extends IntervisionVisit {

    @Test
    void staffPlanAndReadWhatIsWrong() throws Exception {
        UUID staff = people.staff();
        as(
                        staff,
                        post("/beheer/intervisies/toevoegen")
                                .param("onlineLink", "javascript:alert(1)")
                                .param("price", "-3"))
                .andExpect(content().string(containsString("Kies een instrument.")))
                .andExpect(content().string(containsString("Vul een volledig adres in dat met https:// begint.")))
                .andExpect(content().string(containsString("Vul een bedrag in tussen 0 en 10.000 euro")))
                .andExpect(content().string(containsString("Schrijf het uur zoals 13:30.")));
        as(staff, plan("12:30", "9:00"))
                .andExpect(content().string(containsString("Het einde moet na het begin liggen.")));
        as(staff, plan("9:00", "12:30", "2126-05-11", "EXEMPT_ART44"))
                .andExpect(content().string(containsString("Kijk het jaar na.")));
        as(staff, plan("9:00", "12:30", "2026-05-11", "STANDARD_21"))
                .andExpect(content().string(containsString("kan alleen met een btw-nummer")));
        String page = as(staff, plan("9:00", "12:30"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(intervisions.find(id).details().total().cents()).isEqualTo(9_500);
        assertThat(intervisions.find(id).details().closesOn()).isEqualTo("2026-05-08");
        assertThat(intervisions.find(id).details().cancelUntil()).isEqualTo("2026-05-04");
        as(staff, get(page)).andExpect(content().string(containsString("vrij van btw")));
    }

    @Test
    void anHourThatTheClockSkipsIsRefusedAtItsField() throws Exception {
        UUID staff = people.staff();
        as(staff, plan("02:15", "09:00", "2026-03-29", "EXEMPT_ART44"))
                .andExpect(content().string(containsString("id=\"startsAt-error\"")))
                .andExpect(content().string(containsString("Dit uur bestaat niet op die dag")));
        as(staff, plan("01:00", "02:59", "2026-03-29", "EXEMPT_ART44"))
                .andExpect(content().string(containsString("id=\"endsAt-error\"")));
        as(staff, plan("03:00", "09:00", "2026-03-29", "EXEMPT_ART44")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aLastDayThatIsOverIsRefusedAndNothingTypedIsLost() throws Exception {
        UUID staff = people.staff();
        as(staff, plan("9:00", "12:30").param("closesOn", "2026-03-01").param("cancelUntil", "2026-05-02"))
                .andExpect(content().string(containsString("niemand zou nog kunnen inschrijven")))
                .andExpect(content().string(containsString("id=\"closesOn-error\"")))
                .andExpect(content().string(containsString("value=\"2026-03-01\"")))
                .andExpect(content().string(containsString("value=\"2026-05-02\"")))
                .andExpect(content().string(containsString("value=\"Jan Claes\"")));
        as(staff, plan("9:00", "12:30").param("closesOn", "2026-03-02").param("cancelUntil", "2026-03-01"))
                .andExpect(content().string(containsString("niemand zou zelf nog kunnen annuleren")))
                .andExpect(content().string(containsString("id=\"cancelUntil-error\"")));
        as(staff, plan("9:00", "12:30").param("closesOn", "2026-05-12"))
                .andExpect(content().string(containsString("Deze dag mag niet na de intervisie liggen.")));
    }

    @Test
    void atShortNoticePeopleStillEnrolAndCancelToday() throws Exception {
        String page = as(people.staff(), plan("9:00", "12:30", "2026-03-03", "EXEMPT_ART44"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        IntervisionDetails planned = intervisions
                .find(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)))
                .details();
        assertThat(List.of(planned.closesOn(), planned.cancelUntil())).containsOnly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aLastDayThatWentByMayStayWhenTheRestChanges() throws Exception {
        UUID staff = people.staff();
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        clock.set(Instant.parse("2026-03-30T09:00:00Z"));
        as(staff, change(intervision, "2026-03-29")).andExpect(redirectedUrl("/beheer/intervisies/" + intervision));
        assertThat(intervisions.find(intervision).details().capacity()).isEqualTo(12);
        as(staff, change(intervision, "2026-03-28"))
                .andExpect(content().string(containsString("niemand zou nog kunnen inschrijven")));
    }

    @Test
    void whoDoesNotSayWhichVersionWasSeenIsToldSoAndChangesNothing() throws Exception {
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        as(people.staff(), change(intervision, "2026-03-31", "x"))
                .andExpect(content().string(containsString("zonder te zeggen wat je voor je had")))
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(intervisions.find(intervision).details().capacity()).isEqualTo(2);
    }

    private MockHttpServletRequestBuilder change(UUID intervision, String closesOn) {
        return change(
                intervision,
                closesOn,
                Integer.toString(intervisions.find(intervision).version()));
    }

    private MockHttpServletRequestBuilder change(UUID intervision, String closesOn, String version) {
        return post("/beheer/intervisies/" + intervision + "/bewerken")
                .param("version", version)
                .param("heldOn", "2026-04-01")
                .param("startsAt", "9:00")
                .param("endsAt", "12:30")
                .param("location", "Lokaal 4, Gent")
                .param("givenBy", "Jan Claes")
                .param("capacity", "12")
                .param("price", "0")
                .param("vat", "EXEMPT_ART44")
                .param("closesOn", closesOn)
                .param("cancelUntil", "2026-03-25");
    }

    @Test
    void staffTickWhoWasThereAndTheProofIsThereForEverybodyToCheck() throws Exception {
        UUID staff = people.staff();
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, trainer);
        clock.set(intervisions.find(intervision).details().start());
        as(staff, get("/beheer/intervisies/" + intervision))
                .andExpect(content().string(containsString("Aanwezigheid bewaren")));
        as(staff, get("/beheer/intervisies/" + intervision + "/aanwezigheidslijst.pdf"))
                .andExpect(content().contentType("application/pdf"));
        as(staff, post("/beheer/intervisies/" + intervision + "/aanwezigheid").param("attended", enrolment.toString()))
                .andExpect(redirectedUrl("/beheer/intervisies/" + intervision));
        jobs.runDue(enrolment);
        as(trainer, get("/inschrijvingen/" + enrolment + "/bewijs.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        as(test.trainer(organisation), get("/inschrijvingen/" + enrolment + "/bewijs.pdf"))
                .andExpect(status().isNotFound());
        String check = "/bewijs/" + code(enrolment);
        mvc.perform(get(check)).andExpect(content().string(containsString("Dit bewijs is geldig.")));
        as(staff, post("/beheer/intervisies/" + intervision + "/aanwezigheid"));
        mvc.perform(get(check))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dit bewijs is niet geldig.")));
        mvc.perform(get("/bewijs/0123456789abcdef0123456789abcdef"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Dit bewijs bestaat niet.")));
    }

    private String code(UUID enrolment) {
        return proofs.of(enrolment).orElseThrow().code();
    }
}
