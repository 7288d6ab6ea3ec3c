package be.vormingsportaal.billing.invoice;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the numbers of invoices (royal decree nr. 1, art. 5: a sequence without gaps). A number belongs to the
 * transaction that took it. The next transaction waits for its end, and gets the same number when that transaction was
 * rolled back.
 */
@Component
public class InvoiceNumbers {

    private final InvoiceSeriesRepository series;
    private final SeriesOpening opening;

    InvoiceNumbers(InvoiceSeriesRepository series, SeriesOpening opening) {
        this.series = series;
        this.opening = opening;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int next(InvoiceKind kind, int year) {
        String name = InvoiceSeries.name(kind, year);
        return series.hold(name).orElseGet(() -> opened(name)).next();
    }

    private InvoiceSeries opened(String name) {
        try {
            opening.open(name);
        } catch (DataIntegrityViolationException somebodyElseDid) {
            // somebody else began the series, and that is enough
        }
        return series.hold(name).orElseThrow();
    }
}
