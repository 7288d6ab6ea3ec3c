package be.vormingsportaal.web.organisations;

import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.shared.PageOf;
import java.util.List;

/**
 * A page of the list of care providers.
 *
 * @param filter what it shows, with the page that is really there
 * @param instruments the columns
 */
public record CaregiverTable(CaregiverFilter filter, List<InstrumentView> instruments, PageOf<CaregiverRow> found) {

    /** The instrument that is filtered on; null when none is. */
    public InstrumentView soughtInstrument() {
        return instruments.stream()
                .filter(instrument -> instrument.code().equals(filter.instrument()))
                .findFirst()
                .orElse(null);
    }
}
