package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of a statement. */
final class CamtEntry {

    /** The bank takes back a transfer, a direct debit, a cheque or a payment by card. */
    private static final Set<String> TAKEN_BACK =
            Set.of("RRTN", "RPCR", "UPDD", "RCDD", "PRDD", "UPCT", "UPCQ", "RVSL", "XRTN");

    private final CamtElement entry;
    private final OwnAccount own;
    private final Optional<LocalDate> fallbackDay;

    CamtEntry(CamtElement entry, OwnAccount own, Optional<LocalDate> fallbackDay) {
        this.entry = entry;
        this.own = own;
        this.fallbackDay = fallbackDay;
    }

    /**
     * @return empty when it is about nothing
     * @throws NumberFormatException when it does not say how much, which way and when
     */
    Optional<BankEntry> read() {
        String currency = CamtAmount.currency(entry.first("Amt"));
        String way = entry.text("CdtDbtInd").orElse("");
        Money amount = CamtAmount.signed(CamtAmount.of(entry.first("Amt")), way);
        if (amount.isZero()) {
            return Optional.empty();
        }
        boolean reversal = isReversal();
        CamtDetails reader = new CamtDetails(entry, currency, way, reversal, own);
        List<EntryPart> parts = details().isEmpty()
                ? List.of(reader.read(new CamtElement("TxDtls", ""), true))
                : details().stream()
                        .map(details -> reader.read(details, details().size() == 1))
                        .toList();
        return Optional.of(new BankEntry(
                day(),
                amount,
                currency,
                isBooked(),
                reversal,
                BankReference.of(entry.text("AcctSvcrRef")),
                Math.max(parts.size(), paymentsInBatch()),
                parts));
    }

    private List<CamtElement> details() {
        return entry.all("NtryDtls/TxDtls");
    }

    private LocalDate day() {
        return CamtAmount.day(entry, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")
                .or(() -> fallbackDay)
                .orElseThrow(() -> new NumberFormatException("No day"));
    }

    /** A statement holds what is booked; only some banks add what they announce, and say so. */
    private boolean isBooked() {
        return entry.text("Sts/Cd", "Sts/Prtry", "Sts").map("BOOK"::equals).orElse(true);
    }

    private boolean isReversal() {
        return CamtAmount.isTrue(entry.text("RvslInd"))
                || takesBack(entry)
                || !details().isEmpty()
                        && details().stream()
                                .allMatch(part ->
                                        takesBack(part) || !part.first("RtrInf").isMissing());
    }

    private static boolean takesBack(CamtElement coded) {
        return coded.text("BkTxCd/Domn/Fmly/SubFmlyCd")
                        .filter(TAKEN_BACK::contains)
                        .isPresent()
                || coded.text("BkTxCd/Prtry/Cd")
                        .filter(code -> TAKEN_BACK.contains(code)
                                || CodaTransactionCode.of(code)
                                        .filter(CodaTransactionCode::takesBack)
                                        .isPresent())
                        .isPresent();
    }

    /** A bank may say how many payments it booked together without naming them. */
    private int paymentsInBatch() {
        return entry.texts("NtryDtls/Btch/NbOfTxs").stream()
                .filter(count -> count.matches("[0-9]{1,7}"))
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
