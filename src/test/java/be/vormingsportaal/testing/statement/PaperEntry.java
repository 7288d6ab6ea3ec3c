package be.vormingsportaal.testing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A booking, as a bank tells it. */
public final class PaperEntry {

    private final long cents;
    private String currency = "EUR";
    private Optional<LocalDate> day = Optional.empty();
    private String reference = "";
    private String information = "";
    private String status = "BOOK";
    private boolean reversal;
    private int count;
    private final List<PaperPart> parts = new ArrayList<>();

    private PaperEntry(long cents) {
        this.cents = cents;
    }

    /** @param cents negative when it left the account */
    public static PaperEntry of(long cents) {
        return new PaperEntry(cents);
    }

    public PaperEntry currency(String other) {
        currency = other;
        return this;
    }

    public PaperEntry on(LocalDate booked) {
        day = Optional.of(booked);
        return this;
    }

    /** @param ofBank at most 21 characters for CODA */
    public PaperEntry reference(String ofBank) {
        reference = ofBank;
        return this;
    }

    /** @param ofBank about the whole */
    public PaperEntry information(String ofBank) {
        information = ofBank;
        return this;
    }

    /** The bank only announces it; CODA has no such thing. */
    public PaperEntry pending() {
        status = "PDNG";
        return this;
    }

    public PaperEntry reversal() {
        reversal = true;
        return this;
    }

    /** @param payments that the bank says are in it, named or not */
    public PaperEntry count(int payments) {
        count = payments;
        return this;
    }

    public PaperEntry part(PaperPart part) {
        parts.add(part);
        return this;
    }

    public long cents() {
        return cents;
    }

    public Optional<LocalDate> day() {
        return day;
    }

    public String reference() {
        return reference;
    }

    public List<PaperPart> parts() {
        return parts;
    }

    public boolean isReversal() {
        return reversal;
    }

    /** Whether it is several payments, as far as the bank says. */
    public boolean isBatch() {
        return parts.size() > 1 || count > 1;
    }

    /** Whether its parts have amounts, which are together the whole. */
    public boolean isDivided() {
        return parts.size() > 1
                && parts.stream().allMatch(part -> part.cents().isPresent())
                && parts.stream().mapToLong(part -> part.cents().orElseThrow()).sum() == cents;
    }

    /** Of the whole, and of each part that has one. */
    List<Long> amounts() {
        return Stream.concat(Stream.of(cents), parts.stream().flatMap(part -> part.cents().stream()))
                .toList();
    }

    String currency() {
        return currency;
    }

    String information() {
        return information;
    }

    String status() {
        return status;
    }

    int count() {
        return count;
    }
}
