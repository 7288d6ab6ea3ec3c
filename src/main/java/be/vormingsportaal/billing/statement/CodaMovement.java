package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A movement of CODA: the lines 21 to 23, and the information in lines 31 to 33 that follows. */
final class CodaMovement {

    private static final String WHOLE = "0000";
    private static final Pattern RETURN_REASON = Pattern.compile("[A-Z]{2}[0-9A-Z]{2}| {4}");

    private final CodaRecord first;
    private final CodaTransactionCode code;
    private final List<CodaRecord> more = new ArrayList<>();
    private final List<List<CodaRecord>> information = new ArrayList<>();
    private final List<CodaMovement> details = new ArrayList<>();

    /** @throws NumberFormatException when it has no code */
    CodaMovement(CodaRecord first) {
        this.first = first;
        this.code = CodaTransactionCode.of(first.raw(54, 61))
                .orElseThrow(() -> new NumberFormatException("No code of a transaction"));
    }

    /** Of the bank, within the statement. */
    String sequence() {
        return first.raw(3, 6);
    }

    /** Whether it tells more about another movement with the same sequence number. */
    boolean isDetail() {
        return !WHOLE.equals(first.raw(7, 10));
    }

    void add(CodaRecord record) {
        if (!record.raw(3, 10).equals(first.raw(3, 10))) {
            throw new NumberFormatException("A line of another movement");
        }
        more.add(record);
    }

    void addInformation(CodaRecord record) {
        if ("31".equals(record.kind())) {
            information.add(new ArrayList<>());
        }
        if (information.isEmpty()) {
            throw new NumberFormatException("Information without a start");
        }
        information.get(information.size() - 1).add(record);
    }

    void addDetail(CodaMovement detail) {
        if (!detail.sequence().equals(sequence())) {
            throw new NumberFormatException("A detail of another movement");
        }
        details.add(detail);
    }

    List<CodaMovement> details() {
        return details;
    }

    CodaTransactionCode code() {
        return code;
    }

    CodaRecord first() {
        return first;
    }

    Money amount() {
        return first.signedAmount(32);
    }

    Optional<String> reference() {
        return BankReference.of(Optional.of(first.text(11, 31)));
    }

    Optional<String> customerReference() {
        return lines("22").map(line -> line.text(64, 98)).filter(said -> !said.isEmpty());
    }

    /** What was written with it, from all its lines. */
    CodaCommunication communication() {
        return CodaCommunication.of(first.raw(62, 115)
                + lines("22").map(line -> line.raw(11, 63)).orElse("")
                + lines("23").map(line -> line.raw(83, 125)).orElse(""));
    }

    List<CodaCommunication> information() {
        return information.stream().map(CodaMovement::joined).toList();
    }

    Optional<String> counterpartyName() {
        return lines("23").map(line -> line.text(48, 82)).filter(name -> !name.isEmpty());
    }

    Optional<String> counterpartyAccount() {
        return lines("23").map(line -> line.text(11, 47)).filter(account -> !account.isEmpty());
    }

    /** Whether it takes back what was booked before. */
    boolean isReturned() {
        return lines("22").filter(CodaMovement::isReturn).isPresent()
                || communication().isRefused()
                || code.takesBack();
    }

    Optional<String> returnReason() {
        return lines("22")
                .filter(CodaMovement::isReturn)
                .map(line -> line.text(114, 117))
                .filter(reason -> !reason.isEmpty())
                .or(() -> communication().refusal());
    }

    /**
     * 1 rejected, 2 returned, 3 refunded, 4 reversed, 5 cancelled, and the reason of ISO 20022. Before version 2.4
     * something else stood here.
     */
    private static boolean isReturn(CodaRecord line) {
        return line.at(113) >= '1'
                && line.at(113) <= '5'
                && RETURN_REASON.matcher(line.raw(114, 117)).matches();
    }

    private Optional<CodaRecord> lines(String kind) {
        return more.stream().filter(line -> line.kind().equals(kind)).findFirst();
    }

    private static CodaCommunication joined(List<CodaRecord> lines) {
        return CodaCommunication.of(lines.stream()
                .map(line -> switch (line.kind()) {
                    case "31" -> line.raw(40, 113);
                    case "32" -> line.raw(11, 115);
                    default -> line.raw(11, 100);
                })
                .collect(Collectors.joining()));
    }
}
