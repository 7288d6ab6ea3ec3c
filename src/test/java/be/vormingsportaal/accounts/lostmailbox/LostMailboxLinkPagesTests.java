package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages behind the two links say how the request stands, and opening one changes nothing. */
@PortalTest
class LostMailboxLinkPagesTests extends LostMailboxStory {

    @Autowired
    MockMvc browser;

    @Autowired
    SignedLinks signedLinks;

    String confirm;
    String keep;

    @BeforeEach
    void linksOfTheRequest() {
        confirm = "/mailbox-kwijt/" + signedLinks.sign(Purpose.LOST_MAILBOX, request, 1);
        keep = "/mailbox-behouden/" + signedLinks.sign(Purpose.LOST_MAILBOX_STOP, request, 1);
    }

    @Test
    void openingALinkChangesNothing() throws Exception {
        accept();
        shows(confirm, containsString("Dit adres bevestigen"));
        shows(keep, containsString("Tegenhouden"));
        assertThat(state()).isEqualTo(LostMailboxState.ACCEPTED);
    }

    @Test
    void whoConfirmsReadsFromWhenTheAddressCounts() throws Exception {
        accept();
        press(confirm);
        shows(confirm, containsString("Het geldt vanaf 03-03-2026 om 10:00."));
        shows(keep, containsString("Het nieuwe adres geldt vanaf 03-03-2026 om 10:00."));
    }

    @Test
    void whoClicksTwiceReadsTheSame() throws Exception {
        accept();
        press(confirm);
        press(confirm);
        shows(confirm, containsString("Je nieuwe adres is bevestigd."));
        press(keep);
        press(keep);
        shows(keep, containsString("Dit is tegengehouden."));
    }

    @Test
    void whoConfirmsTooLateReadsSo() throws Exception {
        accept();
        clock.forward(Duration.ofDays(7));
        press(confirm);
        shows(confirm, containsString("te laat gebruikt"));
    }

    @Test
    void whoConfirmsWhatWasStoppedReadsSo() throws Exception {
        accept();
        press(keep);
        press(confirm);
        shows(confirm, containsString("De aanvraag werd tegengehouden."));
    }

    @Test
    void whoStopsTooLateReadsSo() throws Exception {
        restore();
        press(keep);
        shows(keep, containsString("Dit kan niet meer tegengehouden worden"));
        shows(confirm, containsString("Je nieuwe adres is in gebruik."));
    }

    @Test
    void theOldMailboxDoesNotReadTheNewAddress() throws Exception {
        accept();
        shows(keep, allOf(containsString(newEmail.masked()), not(containsString(newEmail.value()))));
    }

    @Test
    void theNewMailboxDoesNotReadTheOldAddress() throws Exception {
        accept();
        shows(confirm, allOf(containsString(formerEmail.masked()), not(containsString(formerEmail.value()))));
    }

    @Test
    void aLinkThatWasNeverMailedIsDead() throws Exception {
        for (String link : new String[] {confirm, keep}) {
            browser.perform(get(link))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("Deze link werkt niet")));
            browser.perform(post(link).with(csrf())).andExpect(status().isNotFound());
        }
    }

    private void press(String link) throws Exception {
        browser.perform(post(link).with(csrf())).andExpect(redirectedUrl(link));
        jobs.runDue(request);
    }

    private void shows(String link, Matcher<String> text) throws Exception {
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(text));
    }
}
