package be.vormingsportaal.accounts.blocking;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps decisions, and has the person told of each. */
@Component
class BlockDecisions {

    private final BlockDecisionRepository decisions;
    private final BlockProcess process;

    BlockDecisions(BlockDecisionRepository decisions, BlockProcess process) {
        this.decisions = decisions;
        this.process = process;
    }

    void note(BlockDecision decision) {
        decisions.saveAndFlush(decision);
        process.start(decision.id());
    }

    /** The newest first. */
    List<BlockDecision> of(UUID accountId) {
        return decisions.findByAccountIdOrderByDecidedAtDesc(accountId);
    }
}
