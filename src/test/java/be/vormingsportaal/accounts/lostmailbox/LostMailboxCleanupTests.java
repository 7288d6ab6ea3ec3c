package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long what was typed is kept. */
@PortalTest
class LostMailboxCleanupTests extends LostMailboxStory {

    static final Duration NINETY_DAYS = Duration.ofDays(90);

    @Autowired
    LostMailboxCleanup cleanup;

    @Test
    void aClosedRequestIsKeptForNinetyDays() {
        decide("REFUSE");
        clock.forward(NINETY_DAYS);
        cleanup.deleteOld();
        assertThat(desk.find(request)).isPresent();
        clock.forward(A_SECOND);
        cleanup.deleteOld();
        assertThat(desk.find(request)).isEmpty();
    }

    @Test
    void anOpenRequestIsKept() {
        clock.forward(NINETY_DAYS.plus(NINETY_DAYS));
        cleanup.deleteOld();
        assertThat(desk.find(request)).isPresent();
    }

    @Test
    void aClosedRequestWhoseMailCouldNotBeSentIsKept() {
        tasks.complete(task(request), Map.of("decision", "REFUSE"));
        clock.forward(NINETY_DAYS.plus(A_SECOND));
        cleanup.deleteOld();
        assertThat(desk.find(request)).isPresent();
    }
}
