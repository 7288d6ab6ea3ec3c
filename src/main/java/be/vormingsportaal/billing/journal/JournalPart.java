package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Something that the journal is written from. A part answers both questions from the database by itself, so that the one
 * proves the other.
 */
interface JournalPart {

    /** Its entries of these days. */
    List<JournalEntry> entries(JournalPeriod period);

    /** What its entries of all days before this one add up to on each account, on the debit side. */
    Map<LedgerAccount, Money> before(LocalDate day);
}
