package be.vormingsportaal.accounts.desk;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the names of people who are registered, who are told about it. Attests and proofs of before stay as they are. */
@Service
@Transactional
public class NameCorrections {

    private final AccountRepository accounts;
    private final NameCorrectionRepository corrections;
    private final NameCorrectionProcess process;
    private final SecurityLog log;
    private final Clock clock;

    NameCorrections(
            AccountRepository accounts,
            NameCorrectionRepository corrections,
            NameCorrectionProcess process,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.corrections = corrections;
        this.process = process;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @return false when that is the name already; nothing was changed, and nobody is told
     * @throws IllegalStateException when the person is not registered, because then the invitation is corrected
     */
    @RetryOnConflict
    public boolean correct(UUID accountId, PersonName name, UUID by) {
        Account account = accounts.findById(accountId).orElseThrow();
        if (!account.isRegistered()) {
            throw new IllegalStateException("Account " + accountId + " is not registered");
        }
        if (account.name().equals(name)) {
            return false;
        }
        NameCorrection correction = new NameCorrection(accountId, account.name(), by, clock.instant());
        account.rename(name);
        corrections.saveAndFlush(correction);
        process.start(correction.id());
        log.changed(SecurityEventKind.NAME_CORRECTED, accountId, EventDetail.NONE);
        return true;
    }
}
