package be.vormingsportaal.testing.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one statement or more. The short calls add to the last of them.
 *
 * @param <F> the kind of file
 */
public abstract class BankPaper<F extends BankPaper<F>> {

    /** When a booking was made, unless a test says otherwise. */
    public static final LocalDate DAY = LocalDate.of(2026, 5, 29);

    private final List<PaperStatement> statements = new ArrayList<>();

    protected BankPaper(PaperStatement first) {
        statements.add(first);
    }

    protected abstract F self();

    /** The file, as the bank sends it. */
    public abstract byte[] bytes();

    /** @param next to add; what is called after it is about that one */
    public F and(PaperStatement next) {
        statements.add(next);
        return self();
    }

    public F entry(PaperEntry entry) {
        last().entry(entry);
        return self();
    }

    /** @param reference of the bank; null when it gives none */
    public F credit(String reference, String amount, String message) {
        return entry(entry(reference, amount).part(said(message)));
    }

    public F debit(String reference, String amount) {
        return entry(entry(reference, "-" + amount).part(said("huur " + reference)));
    }

    /** Money of ours that comes back. */
    public F reversal(String reference, String amount, String message) {
        return entry(entry(reference, amount).reversal().part(said(message)));
    }

    /** Money that the bank takes back. */
    public F takenBack(String reference, String amount, String message) {
        return entry(entry(reference, "-" + amount).reversal().part(said(message)));
    }

    /** What the bank calls the statement. */
    public F named(String reference) {
        last().id(reference);
        return self();
    }

    public F numbered(int number) {
        last().number(number);
        return self();
    }

    public F balances(String opening, String closing) {
        last().opening(cents(opening)).closing(cents(closing));
        return self();
    }

    /** Several movements that the bank booked as one. */
    public F batch(String reference, String total, String... amountsAndMessages) {
        PaperEntry batch = entry(reference, total);
        for (int i = 0; i < amountsAndMessages.length; i += 2) {
            batch.part(said(amountsAndMessages[i + 1])
                    .reference(reference + "-" + i)
                    .cents(cents(amountsAndMessages[i])));
        }
        return entry(batch);
    }

    public PaperStatement last() {
        return statements.get(statements.size() - 1);
    }

    protected List<PaperStatement> statements() {
        return statements;
    }

    protected static PaperEntry entry(String reference, String amount) {
        return PaperEntry.of(cents(amount)).on(DAY).reference(reference == null ? "" : reference);
    }

    protected static PaperPart said(String message) {
        return PaperPart.of().name("WZC Ré Linde").text(message);
    }

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
