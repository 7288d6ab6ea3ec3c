package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the requests to the quality centre. It decides about them in the task. */
@Service
@Transactional(readOnly = true)
public class LostMailboxDesk {

    private static final Limit CLOSED_SHOWN = Limit.of(50);

    private final LostMailboxRepository requests;
    private final AccountRepository accounts;

    LostMailboxDesk(LostMailboxRepository requests, AccountRepository accounts) {
        this.requests = requests;
        this.accounts = accounts;
    }

    /** The oldest comes first. */
    public List<LostMailboxView> open() {
        return requests.findByClosedAtIsNullOrderByRequestedAt().stream()
                .map(LostMailbox::view)
                .toList();
    }

    /** The last fifty, newest first. */
    public List<LostMailboxView> closed() {
        return requests.findByClosedAtIsNotNullOrderByClosedAtDesc(CLOSED_SHOWN).stream()
                .map(LostMailbox::view)
                .toList();
    }

    public Optional<LostMailboxView> find(UUID requestId) {
        return requests.findById(requestId).map(LostMailbox::view);
    }

    /** @return empty while the account is not registered */
    public Optional<Instant> registeredSince(UUID accountId) {
        return accounts.findById(accountId).flatMap(Account::registeredAt);
    }

    /** Whether an account has the address, registered or only invited. */
    public boolean isInUse(EmailAddress address) {
        return accounts.findByEmail(address.value()).isPresent();
    }
}
