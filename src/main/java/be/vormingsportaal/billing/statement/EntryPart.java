package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a bank says about one payment in an entry.
 *
 * @param amount in the currency of the entry, negative when it left the account; empty when the bank does not say.
 *     The amount of a part that is alone may differ by the costs of the bank: what was booked is that of the entry
 * @param counterpartyName whoever paid or was paid; empty when the bank does not say
 * @param counterpartyIban the other account, without spaces; empty when the bank does not say
 * @param message all that was written with it, as a person reads it; empty when nothing was
 * @param communications the different structured communications that stand anywhere in it, in the order in which they
 *     stand there
 * @param reference the bank's own reference of this part; empty when there is none
 * @param endToEndId what the payer's bank passed on; for what left the account in one sum for a whole order, the name of
 *     the order; empty when there is none
 * @param returnReason the code of ISO 20022 that says why money came back; empty when the bank gives none
 */
public record EntryPart(
        Optional<Money> amount,
        Optional<String> counterpartyName,
        Optional<String> counterpartyIban,
        Optional<String> message,
        List<StructuredCommunication> communications,
        Optional<String> reference,
        Optional<String> endToEndId,
        Optional<String> returnReason) {

    public EntryPart {
        communications = List.copyOf(communications);
    }
}
