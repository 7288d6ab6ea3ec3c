package be.vormingsportaal.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A bank statement file, as a bank makes it. */
public final class CamtFile {

    /** The account of the settings in tests. */
    public static final String OURS = "BE68539007547034";

    private final StringBuilder entries = new StringBuilder();
    private final String iban;
    private String reference = "1";
    private String number = "";
    private String balances = "";

    private CamtFile(String iban) {
        this.iban = iban;
    }

    public static CamtFile ofOurs() {
        return new CamtFile(OURS);
    }

    public static CamtFile of(String iban) {
        return new CamtFile(iban);
    }

    /** What the bank calls the statement. */
    public CamtFile named(String reference) {
        this.reference = reference;
        return this;
    }

    public CamtFile numbered(int number) {
        this.number = "<ElctrncSeqNb>%d</ElctrncSeqNb>".formatted(number);
        return this;
    }

    public CamtFile balances(String opening, String closing) {
        this.balances = balance("OPBD", opening, "2026-05-28") + balance("CLBD", closing, "2026-05-29");
        return this;
    }

    private static String balance(String kind, String amount, String day) {
        return ("<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%s</Amt>"
                        + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>")
                .formatted(kind, amount, day);
    }

    /** @param reference of the bank; null when it gives none */
    public CamtFile credit(String reference, String amount, String message) {
        return entry(reference, amount, "EUR", "CRDT", "", "BOOK", details(null, null, message));
    }

    public CamtFile debit(String reference, String amount) {
        return entry(reference, amount, "EUR", "DBIT", "", "BOOK", details(null, null, "huur"));
    }

    /** Money of ours that comes back. */
    public CamtFile reversal(String reference, String amount, String message) {
        return entry(reference, amount, "EUR", "CRDT", "<RvslInd>true</RvslInd>", "BOOK", details(null, null, message));
    }

    /** Money that the bank takes back. */
    public CamtFile takenBack(String reference, String amount, String message) {
        return entry(reference, amount, "EUR", "DBIT", "<RvslInd>true</RvslInd>", "BOOK", details(null, null, message));
    }

    /** Entries as a bank writes them, for what has no method here. */
    public CamtFile raw(String written) {
        entries.append(written);
        return this;
    }

    public CamtFile pending(String reference, String amount, String message) {
        return entry(reference, amount, "EUR", "CRDT", "", "PDNG", details(null, null, message));
    }

    public CamtFile dollars(String reference, String amount, String message) {
        return entry(reference, amount, "USD", "CRDT", "", "BOOK", details(null, null, message));
    }

    /** Several movements that the bank booked as one. */
    public CamtFile batch(String reference, String total, String... amountsAndMessages) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < amountsAndMessages.length; i += 2) {
            parts.append(details(reference + "-" + i, amountsAndMessages[i], amountsAndMessages[i + 1]));
        }
        return entry(reference, total, "EUR", "CRDT", "", "BOOK", parts.toString());
    }

    public String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
                <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-06-01T06:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>%s</Id>%s<Acct><Id><IBAN>%s</IBAN></Id><Ccy>EUR</Ccy></Acct>
                %s%s</Stmt></BkToCstmrStmt></Document>
                """.formatted(reference, number, iban, balances, entries);
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    private CamtFile entry(
            String reference, String amount, String currency, String way, String more, String status, String details) {
        entries.append("<Ntry><Amt Ccy=\"%s\">%s</Amt><CdtDbtInd>%s</CdtDbtInd>%s<Sts>%s</Sts>"
                .formatted(currency, amount, way, more, status));
        entries.append("<BookgDt><Dt>2026-05-29</Dt></BookgDt><ValDt><Dt>2026-05-29</Dt></ValDt>");
        if (reference != null) {
            entries.append("<AcctSvcrRef>%s</AcctSvcrRef>".formatted(reference));
        }
        entries.append("<NtryDtls>%s</NtryDtls></Ntry>%n".formatted(details));
        return this;
    }

    private static String details(String reference, String amount, String message) {
        String refs = reference == null ? "" : "<Refs><AcctSvcrRef>" + reference + "</AcctSvcrRef></Refs>";
        String sum = amount == null ? "" : "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + amount + "</Amt></TxAmt></AmtDtls>";
        return "<TxDtls>" + refs + sum + "<RltdPties><Dbtr><Nm>WZC Ré Linde</Nm></Dbtr></RltdPties>" + "<RmtInf><Ustrd>"
                + message + "</Ustrd></RmtInf></TxDtls>";
    }
}
