package be.vormingsportaal.web.operations;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.MailView;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail that did not arrive.
 *
 * @param person whose address it is now; empty when no account has it
 * @param correction where staff correct the address; empty where they cannot
 * @param nextTry empty when it is not tried again by itself
 */
public record MailRow(
        MailView mail, Optional<AccountView> person, Optional<String> correction, Optional<Instant> nextTry) {

    /** Names the sentence that says what can be done about a refusal. */
    public String advice() {
        if (correction.isPresent()) {
            return "mailDesk.advice.CORRECT";
        }
        return person.map(known -> known.isRegistered() ? "mailDesk.advice.REGISTERED" : "mailDesk.advice.INVITED")
                .orElse("mailDesk.advice.NOBODY");
    }
}
