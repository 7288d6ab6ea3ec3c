package be.vormingsportaal.accounts.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RecoveryRequestsTests {

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestClock clock;

    @Autowired
    RecoveryRequests requests;

    @Autowired
    RecoveryRepository recoveries;

    @Test
    void aDoubleClickLeavesTheFirstLinkAlive() {
        UUID staff = testPeople.staff();
        request(staff);
        request(staff);
        assertThat(of(staff)).hasSize(1).allMatch(recovery -> recovery.isUsable(clock.instant()));
    }

    @Test
    void aRequestAfterAMinuteReplacesTheOlderLink() {
        UUID staff = testPeople.staff();
        clock.set(clock.instant());
        request(staff);
        clock.forward(Duration.ofSeconds(61));
        request(staff);
        assertThat(of(staff))
                .hasSize(2)
                .filteredOn(recovery -> recovery.isUsable(clock.instant()))
                .hasSize(1);
    }

    @Test
    void anAddressThatNobodyHasLeavesARowWithoutAnAccount() {
        long before = recoveries.count();
        requests.request(TestPeople.anyAddress());
        assertThat(recoveries.count()).isEqualTo(before + 1);
    }

    private void request(UUID accountId) {
        EmailAddress address = testPeople.account(accountId).email();
        requests.request(address);
    }

    private List<Recovery> of(UUID accountId) {
        return recoveries.findAll().stream()
                .filter(recovery -> recovery.accountId().equals(Optional.of(accountId)))
                .toList();
    }
}
