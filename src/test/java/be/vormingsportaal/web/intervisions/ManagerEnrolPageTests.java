package be.vormingsportaal.web.intervisions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager reads before enrolling trainers. */
@PortalTest
class ManagerEnrolPageTests extends IntervisionVisit {

    private static final String COSTS_NOTHING = "Op de wachtlijst staan kost niets";
    private static final String BUTTON = "<button class=\"btn btn-primary\"";

    UUID manager;

    @BeforeEach
    void aManager() {
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void thatAPlaceInTheWaitingListCostsNothingUntilASeatIsTaken() throws Exception {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        test.enrolled(intervision, test.trainer(organisation));
        as(manager, get("/intervisies/" + intervision))
                .andExpect(content().string(containsString("komt op de wachtlijst en krijgt een mail")))
                .andExpect(content().string(containsString(COSTS_NOTHING)))
                .andExpect(content().string(containsString("Op de wachtlijst zetten")))
                .andExpect(content().string(not(containsString("Betalend inschrijven"))));
    }

    @Test
    void thatMoreTrainersThanSeatsMakesOthersWait() throws Exception {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        as(manager, get("/intervisies/" + intervision)).andExpect(content().string(not(containsString("wachtlijst"))));
        test.trainer(organisation);
        as(manager, get("/intervisies/" + intervision))
                .andExpect(content().string(containsString("meer trainers in dan er plaatsen zijn")))
                .andExpect(content().string(containsString(COSTS_NOTHING)))
                .andExpect(content().string(containsString("Betalend inschrijven")));
    }

    @Test
    void nothingAboutMoneyWhereItIsFreeOfCharge() throws Exception {
        UUID intervision = test.planned(1, TestIntervisions.FREE);
        test.enrolled(intervision, test.trainer(organisation));
        as(manager, get("/intervisies/" + intervision))
                .andExpect(content().string(containsString("komt op de wachtlijst")))
                .andExpect(content().string(not(containsString(COSTS_NOTHING))));
    }

    @Test
    void nothingOfAnIntervisionForWhichNobodyCanEnrolAnyMore() throws Exception {
        String intervision = test.planned(2, TestIntervisions.PRICE).toString();
        as(manager, get("/intervisies")).andExpect(content().string(containsString(intervision)));
        clock.set(Instant.parse("2026-03-30T09:00:00Z"));
        as(manager, get("/intervisies")).andExpect(content().string(not(containsString(intervision))));
    }

    @Test
    void thatNobodyCanBeEnrolledWhereNobodyCanBeTicked() throws Exception {
        UUID intervision = test.planned(2, TestIntervisions.PRICE);
        test.enrolled(intervision, trainer);
        as(manager, get("/intervisies/" + intervision))
                .andExpect(content().string(containsString("Je kan nu niemand inschrijven.")))
                .andExpect(content().string(containsString("Is al ingeschreven of staat op de wachtlijst.")))
                .andExpect(content().string(not(containsString(BUTTON))))
                .andExpect(content().string(not(containsString("Betalende inschrijving"))));
    }
}
