package be.vormingsportaal.billing.invoice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the series of a year, in another transaction than the one that wants its first number. */
@Component
class SeriesOpening {

    private final InvoiceSeriesRepository series;

    SeriesOpening(InvoiceSeriesRepository series) {
        this.series = series;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when somebody else just did */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void open(String name) {
        if (!series.existsById(name)) {
            series.saveAndFlush(new InvoiceSeries(name));
        }
    }
}
