package be.vormingsportaal.testing.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Writes statements as a message of ISO 20022, in the elements of one version. */
public final class CamtText {

    private static final int STATUS_IN_A_CODE = 7;
    private static final int PARTY_IN_A_CHOICE = 6;
    private static final int AMOUNT_OF_A_PART = 4;

    private final StringBuilder xml = new StringBuilder();
    private final int version;

    private CamtText(int version) {
        this.version = version;
    }

    /** @param version 2 to 13 */
    public static String of(int version, List<PaperStatement> statements) {
        CamtText text = new CamtText(version);
        text.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.%02d\"><BkToCstmrStmt>\n"
                        .formatted(version))
                .append("<GrpHdr><MsgId>1</MsgId><CreDtTm>2026-06-01T06:00:00</CreDtTm></GrpHdr>\n");
        statements.forEach(text::statement);
        return text.xml.append("</BkToCstmrStmt></Document>\n").toString();
    }

    private void statement(PaperStatement statement) {
        xml.append("<Stmt>");
        say("Id", statement.id());
        statement.number().ifPresent(number -> say("ElctrncSeqNb", number.toString()));
        xml.append("<Acct><Id>");
        say("IBAN", statement.iban());
        xml.append("</Id>");
        say("Ccy", statement.currency());
        xml.append("</Acct>\n");
        statement.opening().ifPresent(cents -> balance("OPBD", cents, statement));
        statement.closing().ifPresent(cents -> balance("CLBD", cents, statement));
        statement.closing().ifPresent(cents -> balance("CLAV", cents + 1, statement));
        if (statement.hasTotals()) {
            totals(statement);
        }
        statement.entries().forEach(this::entry);
        xml.append("</Stmt>");
    }

    private void balance(String code, long cents, PaperStatement statement) {
        xml.append("<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp>".formatted(code));
        amount("Amt", statement.currency(), cents);
        way(cents);
        day("Dt", statement.day());
        xml.append("</Bal>\n");
    }

    private void totals(PaperStatement statement) {
        xml.append("<TxsSummry><TtlNtries><NbOfNtries>%d</NbOfNtries></TtlNtries>"
                .formatted(statement.count(1) + statement.count(-1)));
        xml.append("<TtlCdtNtries><NbOfNtries>%d</NbOfNtries><Sum>%s</Sum></TtlCdtNtries>"
                .formatted(statement.count(1), plain(statement.sum(1))));
        xml.append("<TtlDbtNtries><NbOfNtries>%d</NbOfNtries><Sum>%s</Sum></TtlDbtNtries></TxsSummry>\n"
                .formatted(statement.count(-1), plain(statement.sum(-1))));
    }

    private void entry(PaperEntry entry) {
        xml.append("<Ntry>");
        amount("Amt", entry.currency(), entry.cents());
        way(entry.cents());
        if (entry.isReversal()) {
            xml.append("<RvslInd>true</RvslInd>");
        }
        xml.append(
                version < STATUS_IN_A_CODE
                        ? "<Sts>%s</Sts>".formatted(entry.status())
                        : "<Sts><Cd>%s</Cd></Sts>".formatted(entry.status()));
        entry.day().ifPresent(day -> day("BookgDt", day));
        entry.day().ifPresent(day -> day("ValDt", day));
        say("AcctSvcrRef", entry.reference());
        xml.append("<BkTxCd/>");
        if (entry.count() > 0 || !entry.parts().isEmpty()) {
            xml.append("<NtryDtls>");
            if (entry.count() > 0) {
                xml.append("<Btch><NbOfTxs>%d</NbOfTxs></Btch>".formatted(entry.count()));
            }
            entry.parts().forEach(part -> part(entry, part));
            xml.append("</NtryDtls>");
        }
        say("AddtlNtryInf", entry.information());
        xml.append("</Ntry>\n");
    }

    private void part(PaperEntry entry, PaperPart part) {
        xml.append("<TxDtls><Refs>");
        say("AcctSvcrRef", part.reference());
        say("InstrId", part.instruction());
        say("EndToEndId", part.endToEndId());
        xml.append("</Refs>");
        String currency = part.currency().isEmpty() ? entry.currency() : part.currency();
        part.cents().ifPresent(cents -> {
            if (version < AMOUNT_OF_A_PART) {
                xml.append("<AmtDtls><TxAmt>");
                amount("Amt", currency, cents);
                xml.append("</TxAmt></AmtDtls>");
            } else {
                amount("Amt", currency, cents);
                way(cents);
            }
        });
        party(entry.cents() > 0 != entry.isReversal() ? "Dbtr" : "Cdtr", part);
        xml.append("<RmtInf>");
        part.texts().forEach(text -> say("Ustrd", text));
        part.structured()
                .forEach(reference -> xml.append(
                        "<Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd>".formatted(escaped(reference))));
        xml.append("</RmtInf>");
        if (!part.returnReason().isEmpty()) {
            xml.append("<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>".formatted(part.returnReason()));
        }
        part.additional().forEach(text -> say("AddtlTxInf", text));
        xml.append("</TxDtls>");
    }

    private void party(String role, PaperPart part) {
        String party = version < PARTY_IN_A_CHOICE ? "<Nm>%s</Nm>" : "<Pty><Nm>%s</Nm></Pty>";
        xml.append("<RltdPties>");
        if (!part.name().isEmpty()) {
            xml.append("<%1$s>%2$s</%1$s>".formatted(role, party.formatted(escaped(part.name()))));
        }
        if (!part.iban().isEmpty()) {
            xml.append("<%1$sAcct><Id><IBAN>%2$s</IBAN></Id></%1$sAcct>".formatted(role, part.iban()));
        }
        xml.append("</RltdPties>");
    }

    private void amount(String element, String currency, long cents) {
        xml.append("<%1$s Ccy=\"%2$s\">%3$s</%1$s>".formatted(element, currency, plain(Math.abs(cents))));
    }

    private void way(long cents) {
        say("CdtDbtInd", cents < 0 ? "DBIT" : "CRDT");
    }

    private void day(String element, LocalDate day) {
        xml.append("<%1$s><Dt>%2$s</Dt></%1$s>".formatted(element, day));
    }

    private void say(String element, String text) {
        if (!text.isEmpty()) {
            xml.append('<').append(element).append('>').append(escaped(text));
            xml.append("</").append(element).append('>');
        }
    }

    private static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
