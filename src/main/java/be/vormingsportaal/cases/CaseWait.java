package be.vormingsportaal.cases;

import be.vormingsportaal.cases.CaseRecord.Stand;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells one thing that a case waits for, or that comes.
 *
 * @param sentence what it waits for; of a timer, what happens then
 * @param then what happens after what it waits for
 * @param by who has to do it
 * @param due when the portal goes on by itself
 * @param problem what went wrong, in technical words; only for staff
 */
public record CaseWait(
        Stand stand,
        String sentence,
        Optional<String> then,
        Optional<String> by,
        Optional<Instant> due,
        Optional<String> problem) {

    /** Whether only time has to pass. */
    public boolean isTimer() {
        return stand.isTimer();
    }

    CaseWait inWords() {
        return new CaseWait(stand, sentence, then, by, due, Optional.empty());
    }
}
