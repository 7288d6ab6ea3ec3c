package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.refund.RequestRefund.TypedAccount;
import be.vormingsportaal.billing.sepa.SepaAccount;
import be.vormingsportaal.shared.ReadableText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * Where a transfer goes.
 *
 * @param reason why it is another account or another name than the bank told
 */
@Embeddable
record RefundAccount(
        @Column(name = "iban") String iban,
        @Column(name = "holder_name") String name,
        String reason) {

    static final int NAME = 70;
    static final int REASON = 300;

    /** What is wrong with an account that somebody typed; empty when nothing is. */
    static Optional<RefundProblem> problem(TypedAccount typed, Payer payer) {
        Optional<SepaAccount> account = SepaAccount.parse(typed.iban());
        if (account.isEmpty()) {
            return Optional.of(RefundProblem.NO_ACCOUNT);
        }
        if (typed.name().isBlank()) {
            return Optional.of(RefundProblem.NO_NAME);
        }
        if (typed.name().strip().length() > NAME) {
            return Optional.of(RefundProblem.NAME_TOO_LONG);
        }
        if (typed.reason().strip().length() > REASON) {
            return Optional.of(RefundProblem.REASON_TOO_LONG);
        }
        boolean asTold = payer.iban().equals(account.map(SepaAccount::iban))
                && payer.name()
                        .map(name -> cut(name).equals(typed.name().strip()))
                        .orElse(true);
        return asTold || !typed.reason().isBlank() ? Optional.empty() : Optional.of(RefundProblem.NO_REASON);
    }

    /** @param typed without a {@link #problem} */
    static RefundAccount of(TypedAccount typed) {
        String reason = ReadableText.of(typed.reason().strip());
        return new RefundAccount(
                SepaAccount.parse(typed.iban()).orElseThrow().iban(),
                ReadableText.of(typed.name().strip()),
                reason.isEmpty() ? null : reason);
    }

    /** The name as the bank told it, as far as there is room for it. */
    static String cut(String name) {
        String stripped = name.strip();
        return stripped.length() <= NAME
                ? stripped
                : stripped.substring(0, NAME).strip();
    }

    /** Whose account it is. */
    Payer holder() {
        return new Payer(Optional.of(name), Optional.of(iban));
    }

    Optional<String> why() {
        return Optional.ofNullable(reason);
    }
}
