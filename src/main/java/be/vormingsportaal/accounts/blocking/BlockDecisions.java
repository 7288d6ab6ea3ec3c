package be.vormingsportaal.accounts.blocking;

import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps decisions, also in the security log, and has the person told of each. */
@Component
class BlockDecisions {

    private final BlockDecisionRepository decisions;
    private final BlockProcess process;
    private final SecurityLog log;

    BlockDecisions(BlockDecisionRepository decisions, BlockProcess process, SecurityLog log) {
        this.decisions = decisions;
        this.process = process;
        this.log = log;
    }

    void note(BlockDecision decision) {
        decisions.saveAndFlush(decision);
        log.changed(
                decision.isBlocking() ? SecurityEventKind.ACCOUNT_BLOCKED : SecurityEventKind.ACCOUNT_UNBLOCKED,
                decision.accountId(),
                EventDetail.NONE);
        process.start(decision.id());
    }

    /** The newest first. */
    List<BlockDecision> of(UUID accountId) {
        return decisions.findByAccountIdOrderByDecidedAtDesc(accountId);
    }
}
