package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.intervisions.enrolment.IntervisionViews;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionSettings;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the intervisions. Everybody may see those that are still to come. Who is enrolled is not here. */
@Service
@Transactional(readOnly = true)
public class IntervisionList {

    private final IntervisionRepository intervisions;
    private final IntervisionViews views;
    private final Invoicing invoicing;
    private final IntervisionSettings settings;
    private final Clock clock;

    IntervisionList(
            IntervisionRepository intervisions,
            IntervisionViews views,
            Invoicing invoicing,
            IntervisionSettings settings,
            Clock clock) {
        this.intervisions = intervisions;
        this.views = views;
        this.invoicing = invoicing;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public IntervisionView find(UUID id) {
        return views.of(intervisions.findById(id).orElseThrow());
    }

    /** The intervisions from today on, also cancelled ones, the next one first. */
    public List<IntervisionView> upcoming() {
        return views.of(intervisions.findByHeldOnGreaterThanEqualOrderByHeldOnAscStartsAtAsc(LocalDate.now(clock)));
    }

    /** The intervisions of these instruments for which people can still enrol, the next one first. */
    public List<IntervisionView> upcoming(Set<String> instrumentCodes) {
        LocalDate today = LocalDate.now(clock);
        return views
                .of(intervisions.findByInstrumentCodeInAndHeldOnGreaterThanEqualOrderByHeldOnAscStartsAtAsc(
                        instrumentCodes, today))
                .stream()
                .filter(intervision -> intervision.isPlanned() && !intervision.started())
                .filter(intervision -> intervision.details().isOpenOn(today))
                .toList();
    }

    /** The intervisions before today, the last one first. */
    public List<IntervisionView> past() {
        return views.of(intervisions.findByHeldOnLessThanOrderByHeldOnDescStartsAtDesc(LocalDate.now(clock)));
    }

    /** The VAT treatment of an intervision, unless planned otherwise. */
    public VatTreatment usualVat() {
        return invoicing.usualVat();
    }

    /** The last day to enrol for one on this day, unless planned otherwise. */
    public LocalDate usualClosing(LocalDate heldOn) {
        return usual(heldOn, settings.closeDays());
    }

    /** The last day on which people cancel themselves, unless planned otherwise. */
    public LocalDate usualCancelUntil(LocalDate heldOn) {
        return usual(heldOn, settings.cancelDays());
    }

    /**
     * The usual day, but never a day that has passed, for what is planned at short notice, and never a day after the
     * intervision.
     */
    private LocalDate usual(LocalDate heldOn, int daysBefore) {
        LocalDate usual = heldOn.minusDays(daysBefore);
        LocalDate today = LocalDate.now(clock);
        if (!usual.isBefore(today)) {
            return usual;
        }
        return today.isAfter(heldOn) ? heldOn : today;
    }
}
