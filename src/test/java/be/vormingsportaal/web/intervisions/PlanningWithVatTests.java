package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.vormingsportaal.billing.peppol.EInvoiceDuty;
import be.vormingsportaal.testing.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;

/** A quality centre that charges VAT and hands no e-invoices over. */
@PortalTest
@TestPropertySource(properties = {"portal.billing.has-vat-number=true", "portal.billing.vat=STANDARD_21"})
class PlanningWithVatTests extends IntervisionVisit {

    private static final String DUTY = "sinds 1 januari 2026 verplicht";

    @Autowired
    EInvoiceDuty duty;

    @Test
    void beheerSaysWhatIsMissing() throws Exception {
        assertThat(duty.isNeglected()).isTrue();
        as(people.staff(), get("/beheer")).andExpect(content().string(containsString(DUTY)));
    }

    @Test
    void whoPlansWithVatIsToldWhatToDo() throws Exception {
        UUID staff = people.staff();
        as(staff, get("/beheer/intervisies/toevoegen"))
                .andExpect(content().string(containsString("Dit portaal geeft er nog geen door.")));
        planned(staff, "STANDARD_21").andExpect(content().string(containsString(DUTY)));
    }

    @Test
    void whoPlansWithoutVatIsNot() throws Exception {
        planned(people.staff(), "EXEMPT_ART44").andExpect(content().string(not(containsString(DUTY))));
    }

    private ResultActions planned(UUID staff, String vat) throws Exception {
        String page = as(staff, plan("9:00", "12:30", "2026-05-11", vat))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return as(staff, get(page));
    }
}
