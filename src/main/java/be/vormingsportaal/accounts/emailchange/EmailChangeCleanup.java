package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.shared.Cleanup;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes changes of address that are over, unless the engine still has to send one of their mails. Several nodes may
 * do it at once.
 */
@Component
class EmailChangeCleanup extends Cleanup {

    private static final Duration KEPT = Duration.ofDays(1);

    EmailChangeCleanup(
            EmailChangeRepository changes, EmailChangeProcess process, AddressChangedProcess news, Clock clock) {
        super(
                "changes of address that were over",
                () -> Stream.of(process.running(), news.running())
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()),
                (now, running) -> changes.deleteOver(now.minus(KEPT), running),
                clock);
    }

    @Override
    @Scheduled(cron = "0 35 3 * * *", zone = ZONE)
    public void deleteOld() {
        super.deleteOld();
    }
}
