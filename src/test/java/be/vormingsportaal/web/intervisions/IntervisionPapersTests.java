package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.intervisions.proofs.ProofPdf;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.testing.PdfRules;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The papers about an intervision keep the rules for archives and for screen readers. */
@PortalTest
class IntervisionPapersTests {

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    Proofs proofs;

    @Autowired
    ProofPdf proofPdf;

    @Autowired
    MockMvc mvc;

    @Test
    void aProofOfAttendanceKeepsThem() {
        String code = test.proof(people.organisation("WZC De Linde"));
        assertThat(PdfRules.broken(proofPdf.of(proofs.check(code).orElseThrow())))
                .isEmpty();
    }

    @Test
    void aListToSignKeepsThem() throws Exception {
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        test.enrolled(intervision, test.trainer(people.organisation("WZC De Linde")));
        byte[] sheet = mvc.perform(get("/beheer/intervisies/" + intervision + "/aanwezigheidslijst.pdf")
                        .with(people.signedIn(people.staff())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfRules.broken(sheet)).isEmpty();
    }
}
