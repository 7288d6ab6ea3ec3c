package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.RetryOnConflict;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handles the two links of an accepted request: the new address confirms, and the old one stops. A link that the portal
 * did not make does not work. A link that it made shows how the request stands, so that a second click is no failure.
 */
@Service
@Transactional
public class LostMailboxLinks {

    private final LostMailboxRepository requests;
    private final LostMailboxProcess process;
    private final LostMailboxSettings settings;
    private final SignedLinks links;
    private final Clock clock;

    LostMailboxLinks(
            LostMailboxRepository requests,
            LostMailboxProcess process,
            LostMailboxSettings settings,
            SignedLinks links,
            Clock clock) {
        this.requests = requests;
        this.process = process;
        this.settings = settings;
        this.links = links;
        this.clock = clock;
    }

    /** @return empty when the link is dead */
    @Transactional(readOnly = true)
    public Optional<LostMailboxLinkView> openConfirmation(String link) {
        return open(Purpose.LOST_MAILBOX, link);
    }

    /**
     * The new address belongs to the person, and the delay begins. A later or second click changes nothing.
     *
     * @return false when the link is dead
     */
    @RetryOnConflict
    public boolean confirm(String link) {
        return hold(Purpose.LOST_MAILBOX, link)
                .map(request -> {
                    if (request.stateAt(clock.instant()) == LostMailboxState.ACCEPTED) {
                        request.confirm(settings, clock.instant());
                        requests.flush();
                        process.confirmed(request.id(), request.effectiveAt().orElseThrow());
                    }
                    return true;
                })
                .orElse(false);
    }

    /** @return empty when the link is dead */
    @Transactional(readOnly = true)
    public Optional<LostMailboxLinkView> openStop(String link) {
        return open(Purpose.LOST_MAILBOX_STOP, link);
    }

    /**
     * The owner of the old mailbox does not want the change. This works until the new address has taken effect, and not
     * only until the moment when that is due.
     *
     * @return false when the link is dead
     */
    @RetryOnConflict
    public boolean stop(String link) {
        return hold(Purpose.LOST_MAILBOX_STOP, link)
                .map(request -> {
                    if (request.state().isUnderWay()) {
                        request.stop(clock.instant());
                        requests.flush();
                        process.stopped(request.id());
                    }
                    return true;
                })
                .orElse(false);
    }

    private Optional<LostMailboxLinkView> open(Purpose purpose, String link) {
        Instant now = clock.instant();
        return requestId(purpose, link)
                .flatMap(requests::findById)
                .filter(LostMailbox::wasAccepted)
                .map(request -> new LostMailboxLinkView(
                        request.accountId().orElseThrow(),
                        request.formerEmail().masked(),
                        purpose == Purpose.LOST_MAILBOX
                                ? request.newEmail().display()
                                : request.newEmail().masked(),
                        purpose == Purpose.LOST_MAILBOX ? request.stateAt(now) : request.state(),
                        request.effectiveAt().orElseGet(() -> settings.effectiveAt(now))));
    }

    private Optional<LostMailbox> hold(Purpose purpose, String link) {
        return requestId(purpose, link).flatMap(requests::hold).filter(LostMailbox::wasAccepted);
    }

    private Optional<UUID> requestId(Purpose purpose, String link) {
        return links.read(purpose, link)
                .filter(target -> target.generation() == LostMailbox.GENERATION)
                .map(SignedLinks.Target::id);
    }
}
