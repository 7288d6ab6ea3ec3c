package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one statement of a message. */
final class CamtStatement {

    private static final Set<String> CLOSING = Set.of("CLBD");
    private static final int MOST_DIGITS = 9;

    private final CamtElement message;
    private final CamtElement statement;
    private final OwnAccount own;

    CamtStatement(CamtElement message, CamtElement statement, OwnAccount own) {
        this.message = message;
        this.statement = statement;
        this.own = own;
    }

    BankStatement read() {
        List<CamtElement> booked = statement.all("Ntry");
        Optional<LocalDate> fallbackDay = fallbackDay();
        List<BankEntry> entries = booked.stream()
                .flatMap(entry -> new CamtEntry(entry, own, fallbackDay).read().stream())
                .toList();
        return new BankStatement(
                own.iban(),
                currency(entries),
                BankReference.of(statement.text("Id")),
                number(),
                balance(Set.of("OPBD")).or(() -> balance(Set.of("PRCD"))),
                balance(CLOSING),
                totals(booked.size() - entries.size()),
                entries);
    }

    /** An account has one currency; what is in another one was changed before it was booked. */
    private String currency(List<BankEntry> entries) {
        return statement
                .text("Acct/Ccy")
                .or(() -> statement.all("Bal/Amt").stream()
                        .map(CamtElement::currency)
                        .filter(currency -> !currency.isEmpty())
                        .findFirst())
                .or(() -> entries.stream().map(BankEntry::currency).findFirst())
                .orElse("EUR");
    }

    /** For entries that have no day of their own. */
    private Optional<LocalDate> fallbackDay() {
        return balanceElements(CLOSING)
                .flatMap(balance -> CamtAmount.day(balance, "Dt/Dt", "Dt/DtTm").stream())
                .findFirst()
                .or(() -> CamtAmount.day(statement, "CreDtTm", "FrToDt/ToDtTm", "FrToDt/ToDt"))
                .or(() -> CamtAmount.day(message, "GrpHdr/CreDtTm"));
    }

    private Optional<Integer> number() {
        return Stream.of("ElctrncSeqNb", "LglSeqNb")
                .flatMap(path -> statement.text(path).stream())
                .map(number -> number.replaceFirst("\\.0*$", ""))
                .filter(number -> number.matches("[0-9]{1," + MOST_DIGITS + "}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    /** Some banks write the codes of the standard as their own. */
    private Stream<CamtElement> balanceElements(Set<String> codes) {
        return statement.all("Bal").stream()
                .filter(balance -> balance.text("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd", "Tp/Prtry")
                        .filter(code -> codes.contains(code.strip().toUpperCase(Locale.ROOT)))
                        .isPresent());
    }

    private Optional<StatementBalance> balance(Set<String> codes) {
        return balanceElements(codes)
                .flatMap(balance -> CamtAmount.day(balance, "Dt/Dt", "Dt/DtTm")
                        .or(this::fallbackDay)
                        .map(day -> new StatementBalance(
                                CamtAmount.signed(
                                        CamtAmount.of(balance.first("Amt")),
                                        balance.text("CdtDbtInd").orElse("CRDT")),
                                day))
                        .stream())
                .findFirst();
    }

    /** @param leftOut how many entries of zero the bank counted, which are not read */
    private Optional<StatementTotals> totals(int leftOut) {
        CamtElement summary = statement.first("TxsSummry");
        Optional<Integer> credits = count(summary, "TtlCdtNtries/NbOfNtries");
        Optional<Integer> debits = count(summary, "TtlDbtNtries/NbOfNtries");
        Optional<Integer> entries = count(summary, "TtlNtries/NbOfNtries")
                .or(() -> credits.flatMap(came -> debits.map(left -> came + left)))
                .map(counted -> counted - leftOut);
        Optional<Money> in = sum(summary, "TtlCdtNtries/Sum");
        Optional<Money> out = sum(summary, "TtlDbtNtries/Sum");
        return entries.isEmpty() && in.isEmpty() && out.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatementTotals(entries, in, out));
    }

    private static Optional<Integer> count(CamtElement summary, String path) {
        return summary.text(path)
                .filter(count -> count.matches("[0-9]{1," + MOST_DIGITS + "}"))
                .map(Integer::valueOf);
    }

    private static Optional<Money> sum(CamtElement summary, String path) {
        return summary.text(path)
                .filter(sum -> sum.matches("[0-9]{1,13}(\\.[0-9]{0,17})?"))
                .map(sum -> Money.of(new BigDecimal(sum)));
    }
}
