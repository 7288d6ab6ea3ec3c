package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.organisations.closing.ReopenResult;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** An organisation is closed once, and can be opened again. */
@PortalTest
class OrganisationReopeningTests extends ClosingStory {

    @Test
    void twoClicksCloseItOnce() {
        assertThat(closings.close(deLinde, "Fusie", staff)).isTrue();
        assertThat(closings.close(deLinde, "Nog eens", staff)).isFalse();
        assertThat(closings.of(deLinde))
                .singleElement()
                .satisfies(one -> assertThat(one.because()).isEqualTo("Fusie"));
        run(deLinde);
    }

    @Test
    void openAgainItCanHavePeopleButNobodyComesBackByThemselves() {
        closings.close(deLinde, "Fusie", staff);
        assertThat(closings.reopen(deLinde, staff)).isEqualTo(ReopenResult.STILL_CLOSING);
        run(deLinde);
        assertThat(closings.reopen(deLinde, staff)).isEqualTo(ReopenResult.REOPENED);
        assertThat(closings.reopen(deLinde, staff)).isEqualTo(ReopenResult.NOT_CLOSED);
        assertThat(members.of(deLinde)).isEmpty();
        assertThat(add(deLinde, TestPeople.anyAddress())).isEqualTo(AddOutcome.INVITED);
    }
}
