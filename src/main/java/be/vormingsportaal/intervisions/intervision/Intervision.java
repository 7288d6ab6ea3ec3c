package be.vormingsportaal.intervisions.intervision;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.search.SearchWords;
import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An intervision of the quality centre. Its row is held while seats are given out or taken back. */
@Entity
@Table(name = "intervision")
public class Intervision {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String instrumentCode;

    @Column(nullable = false)
    private LocalDate heldOn;

    @Column(nullable = false)
    private LocalTime startsAt;

    @Column(nullable = false)
    private LocalTime endsAt;

    private String location;

    private String onlineLink;

    @Column(nullable = false)
    private String givenBy;

    private int capacity;

    private long priceCents;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private VatTreatment vatTreatment;

    @Column(nullable = false)
    private LocalDate closesOn;

    @Column(nullable = false)
    private LocalDate cancelUntil;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private IntervisionState state;

    private String cancelReason;

    private int calendarSequence;

    /** For the search of staff. */
    @Column(nullable = false)
    private String searchText;

    @Version
    private Integer version;

    protected Intervision() {}

    @PrePersist
    @PreUpdate
    void describe() {
        searchText = SearchWords.of(
                "intervisie", instrumentCode, SearchWords.day(heldOn), Objects.toString(location, ""), givenBy);
    }

    public Intervision(IntervisionDetails details) {
        id = UUID.randomUUID();
        state = IntervisionState.PLANNED;
        set(details);
    }

    /** @return whether everybody enrolled has to be told, because it is at another time or place */
    public boolean change(IntervisionDetails details) {
        boolean elsewhere = details().isElsewhere(details);
        if (elsewhere) {
            calendarSequence++;
        }
        set(details);
        return elsewhere;
    }

    private void set(IntervisionDetails details) {
        instrumentCode = details.instrumentCode();
        heldOn = details.heldOn();
        startsAt = details.startsAt();
        endsAt = details.endsAt();
        location = details.location().orElse(null);
        onlineLink = details.onlineLink().orElse(null);
        givenBy = details.givenBy();
        capacity = details.capacity();
        priceCents = details.price().cents();
        vatTreatment = details.vat();
        closesOn = details.closesOn();
        cancelUntil = details.cancelUntil();
    }

    /** @throws IllegalStateException when it was cancelled before, or took place */
    public void cancel(String reason) {
        if (state != IntervisionState.PLANNED) {
            throw new IllegalStateException("Intervision " + id + " is " + state);
        }
        state = IntervisionState.CANCELLED;
        cancelReason = reason;
    }

    public void held() {
        state = IntervisionState.HELD;
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(details().start());
    }

    public IntervisionDetails details() {
        return new IntervisionDetails(
                instrumentCode,
                heldOn,
                startsAt,
                endsAt,
                Optional.ofNullable(location),
                Optional.ofNullable(onlineLink),
                givenBy,
                capacity,
                Money.ofCents(priceCents),
                vatTreatment,
                closesOn,
                cancelUntil);
    }

    public UUID id() {
        return id;
    }

    public String instrumentCode() {
        return instrumentCode;
    }

    public int capacity() {
        return capacity;
    }

    public IntervisionState state() {
        return state;
    }

    /** It is empty unless cancelled. */
    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    /** Counts up with each change of time or place, for the calendars that contain it. */
    public int calendarSequence() {
        return calendarSequence;
    }

    /**
     * It is not called like its field, because Spring Data would take it for the property, which has no value before the
     * first save.
     */
    public int currentVersion() {
        return version;
    }
}
