package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what an entry says about each payment in it. */
final class CamtDetails {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");

    private final CamtElement entry;
    private final String currency;
    private final String way;
    private final boolean reversal;
    private final OwnAccount own;

    CamtDetails(CamtElement entry, String currency, String way, boolean reversal, OwnAccount own) {
        this.entry = entry;
        this.currency = currency;
        this.way = way;
        this.reversal = reversal;
        this.own = own;
    }

    /** @param alone when what the entry says as a whole is about this payment, too */
    EntryPart read(CamtElement details, boolean alone) {
        PartText text = text(details, alone);
        String partWay = details.text("CdtDbtInd").orElse(way);
        Side other = other(details, partWay);
        return new EntryPart(
                amount(details, partWay),
                other.name(),
                other.iban(),
                text.message(),
                text.communications(own.iban(), other.iban().orElse("")),
                BankReference.of(details.text("Refs/AcctSvcrRef")),
                name(details, partWay),
                details.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"));
    }

    /** What left the account in one sum for a whole order is called after the order. */
    private Optional<String> name(CamtElement details, String partWay) {
        Optional<String> own = BankReference.of(details.text("Refs/EndToEndId"));
        return own.isPresent() || !"DBIT".equals(partWay)
                ? own
                : BankReference.of(details.text("Refs/PmtInfId", "Refs/MsgId"))
                        .or(() -> BankReference.of(entry.text("NtryDtls/Btch/PmtInfId", "NtryDtls/Btch/MsgId")));
    }

    private Optional<Money> amount(CamtElement details, String partWay) {
        CamtElement amount = details.first("Amt", "AmtDtls/TxAmt/Amt");
        return amount.isMissing() || !amount.currency().equals(currency)
                ? Optional.empty()
                : Optional.of(CamtAmount.signed(CamtAmount.of(amount), partWay));
    }

    private PartText text(CamtElement details, boolean alone) {
        PartText text = new PartText();
        details.texts("RmtInf/Strd/CdtrRefInf/Ref").forEach(text::structured);
        text.free(details.texts("RmtInf/Ustrd"));
        text.free(details.texts("RmtInf/Strd/AddtlRmtInf"));
        details.texts("RmtInf/Strd/RfrdDocInf/Nb").forEach(number -> text.free(List.of(number)));
        text.free(details.texts("AddtlTxInf"));
        text.free(details.texts("RtrInf/AddtlInf"));
        text.hidden(details.text("Refs/EndToEndId"));
        text.hidden(details.text("Refs/InstrId"));
        if (alone) {
            text.free(entry.texts("AddtlNtryInf"));
        }
        return text;
    }

    /**
     * Whoever is on the other side. Who paid stays the debtor when it is taken back. Banks do not agree on that, so that
     * the side without our own account counts.
     */
    private Side other(CamtElement details, String partWay) {
        boolean came = "CRDT".equals(partWay) != reversal;
        Side likely = side(details, came ? "Dbtr" : "Cdtr");
        Side opposite = side(details, came ? "Cdtr" : "Dbtr");
        return likely.isSomebodyElse() || !opposite.isSomebodyElse() ? likely : opposite;
    }

    private Side side(CamtElement details, String role) {
        Optional<String> name = details.text(
                "RltdPties/" + role + "/Nm",
                "RltdPties/" + role + "/Pty/Nm",
                "RltdPties/Ultmt" + role + "/Nm",
                "RltdPties/Ultmt" + role + "/Pty/Nm",
                "RltdPties/" + role + "/Agt/FinInstnId/Nm",
                "RltdPties/" + role + "Acct/Nm");
        String account = "RltdPties/" + role + "Acct/Id/";
        Optional<String> iban = details.text(account + "IBAN", account + "Othr/Id", account + "PrtryAcct/Id")
                .map(OwnAccount::plain)
                .filter(written -> IBAN.matcher(written).matches());
        return new Side(name, iban, iban.filter(own::is).isPresent());
    }

    /** @param ours whether the account is our own */
    private record Side(Optional<String> name, Optional<String> iban, boolean ours) {

        boolean isSomebodyElse() {
            return !ours && (name.isPresent() || iban.isPresent());
        }
    }
}
