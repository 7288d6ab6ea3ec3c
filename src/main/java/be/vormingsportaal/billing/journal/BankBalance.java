package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;

/**
 * What stood on the account of the bank at the end of a day.
 *
 * @param byBank what its statement says
 * @param byJournal what the first statement began with, and what the journal says that moved since
 */
public record BankBalance(LocalDate on, Money byBank, Money byJournal) {

    public boolean isRight() {
        return byBank.equals(byJournal);
    }
}
