package be.vormingsportaal.web.securitylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What staff find in the security log. */
@PortalTest
class SecurityLogPageTests {

    private static final String PAGE = "/beheer/beveiligingslog";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    SecurityLog log;

    @Autowired
    TestClock clock;

    UUID staff;
    String name;

    @BeforeEach
    void somebodyWithTwoEvents() {
        staff = people.staff();
        name = "Xq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        UUID person = people.registered(
                people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL, new PersonName("Wiske", name));
        clock.set(Instant.parse("2031-08-01T10:00:00Z"));
        log.noted(SecurityEventKind.SIGN_IN_FAILED, Optional.of(person), EventDetail.NONE);
        clock.set(Instant.parse("2031-08-03T10:00:00Z"));
        log.noted(SecurityEventKind.PASSWORD_RESET, Optional.of(person), EventDetail.of("xyzzy"));
    }

    private String page(String parameters) throws Exception {
        return browser.perform(get(PAGE + parameters).with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The rows of the table alone, since the choice of kinds names them all. */
    private String rows(String parameters) throws Exception {
        return page(parameters).replaceAll("(?s)<select.*?</select>", "");
    }

    @Test
    void thePersonIsFoundByName() throws Exception {
        assertThat(rows("?zoek=" + name))
                .contains("Wiske " + name, "Aanmelden mislukt", "Nieuw wachtwoord gekozen via een link");
    }

    @Test
    void aNameThatNobodyHasFindsNothing() throws Exception {
        assertThat(page("?zoek=" + name + "zzzzqqq")).contains("Geen gebeurtenissen gevonden.");
    }

    @Test
    void oneKindIsShownAlone() throws Exception {
        assertThat(rows("?soort=password-reset&zoek=" + name))
                .contains("Nieuw wachtwoord")
                .doesNotContain("Aanmelden mislukt");
    }

    @Test
    void theLastDayCountsAsAWhole() throws Exception {
        assertThat(rows("?van=2031-08-01&tot=2031-08-01&zoek=" + name))
                .contains("Aanmelden mislukt")
                .doesNotContain("Nieuw wachtwoord");
    }

    @Test
    void aDayThatIsNoneIsIgnoredAndSaidSo() throws Exception {
        assertThat(rows("?van=2031-02-31&zoek=" + name))
                .contains("Een datum die niet bestaat, is genegeerd.", "Aanmelden mislukt");
    }

    @Test
    void theFileHasWhatThePageShows() throws Exception {
        assertThat(page("/lijst.csv?soort=password-reset&zoek=" + name))
                .contains("Wiske " + name, "xyzzy", "03-08-2031")
                .doesNotContain("Aanmelden mislukt");
    }
}
