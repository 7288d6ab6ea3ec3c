package be.vormingsportaal.testing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement, as a bank tells it. Balances and totals follow from the bookings, unless a test says otherwise. */
public final class PaperStatement {

    private final String iban;
    private String id = "1";
    private String currency = "EUR";
    private Optional<Integer> number = Optional.empty();
    private Optional<Long> opening = Optional.empty();
    private Optional<Long> closing = Optional.empty();
    private boolean totals;
    private LocalDate day = LocalDate.of(2026, 5, 29);
    private final List<PaperEntry> entries = new ArrayList<>();

    private PaperStatement(String iban) {
        this.iban = iban;
    }

    public static PaperStatement of(String iban) {
        return new PaperStatement(iban);
    }

    /** @param ofBank at most 10 characters for CODA */
    public PaperStatement id(String ofBank) {
        id = ofBank;
        return this;
    }

    public PaperStatement currency(String other) {
        currency = other;
        return this;
    }

    /** @param counted at most 999 for CODA */
    public PaperStatement number(int counted) {
        number = Optional.of(counted);
        return this;
    }

    /** With both balances. */
    public PaperStatement opening(long cents) {
        opening = Optional.of(cents);
        return this;
    }

    /** @param cents another closing balance than what the bookings make */
    public PaperStatement closing(long cents) {
        closing = Optional.of(cents);
        return this;
    }

    public PaperStatement withTotals() {
        totals = true;
        return this;
    }

    /** @param last of the statement, and the day of the bookings that name none */
    public PaperStatement on(LocalDate last) {
        day = last;
        return this;
    }

    public PaperStatement entry(PaperEntry entry) {
        entries.add(entry);
        return this;
    }

    public String iban() {
        return iban;
    }

    public List<PaperEntry> entries() {
        return entries;
    }

    public Optional<Integer> number() {
        return number;
    }

    public Optional<Long> opening() {
        return opening;
    }

    /** It is what the bookings make of the opening balance, if there is one. */
    public Optional<Long> closing() {
        return closing.or(() -> opening.map(from -> from + sum(1) - sum(-1)));
    }

    public LocalDate day() {
        return day;
    }

    String id() {
        return id;
    }

    String currency() {
        return currency;
    }

    boolean hasTotals() {
        return totals;
    }

    /** The sum of what came in or, with -1, of what left; never negative. */
    long sum(int way) {
        return booked().stream()
                .mapToLong(entry -> entry.cents() * way)
                .filter(cents -> cents > 0)
                .sum();
    }

    int count(int way) {
        return (int) booked().stream().filter(entry -> entry.cents() * way > 0).count();
    }

    List<PaperEntry> booked() {
        return entries.stream().filter(entry -> "BOOK".equals(entry.status())).toList();
    }
}
