package be.vormingsportaal.testing.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes statements as lines of CODA. What only CAMT.053 can say, such as an announced booking, is left out. */
public final class CodaText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final int MOST_SEQUENCES = 9_999;
    private static final int FIRST = 53;
    private static final int SECOND = 53;
    private static final int THIRD = 43;

    private final List<String> lines = new ArrayList<>();
    private final PaperStatement statement;
    private int records;

    private CodaText(PaperStatement statement) {
        this.statement = statement;
    }

    public static String of(List<PaperStatement> statements) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            CodaText text = new CodaText(statements.get(i));
            text.write(i == statements.size() - 1);
            all.addAll(text.lines);
        }
        return String.join("\r\n", all) + "\r\n";
    }

    private void write(boolean last) {
        String day = DAY.format(statement.day());
        lines.add(line("00000%s20005%8s%-10s%-26s%-11s%-11s 00000"
                                .formatted(day, "", statement.id(), "VOORBEELD NV", "KREDBEBB", "00123456789"))
                        .substring(0, 127)
                + "2");
        String number = "%03d".formatted(statement.number().orElse(0));
        long opening = statement.opening().orElse(0L);
        record("1%s%s%s%s%s%-26s%-35s%s"
                .formatted(
                        statement.iban().startsWith("BE") ? "2" : "3",
                        number,
                        account(),
                        amount(opening),
                        day,
                        "VOORBEELD NV",
                        "Zichtrekening",
                        number));
        List<PaperEntry> booked = statement.booked();
        for (int i = 0; i < booked.size(); i++) {
            entry("%04d".formatted(i % MOST_SEQUENCES + 1), booked.get(i));
        }
        record("8%s%s%s%s%64s0"
                .formatted(
                        number,
                        account(),
                        amount(statement.closing().orElse(opening + statement.sum(1) - statement.sum(-1))),
                        day,
                        ""));
        lines.add(line("9%15s%06d%015d%015d%75s"
                                .formatted("", records, statement.sum(-1) * 10, statement.sum(1) * 10, ""))
                        .substring(0, 127)
                + (last ? "2" : "1"));
    }

    private void entry(String sequence, PaperEntry entry) {
        boolean batch = entry.isBatch();
        String way = entry.cents() > 0 ? "50" : "01";
        String correction = entry.cents() > 0 ? "99" : "49";
        String code = "01" + (entry.isReversal() ? correction : way) + "000";
        if (!batch) {
            PaperPart only =
                    entry.parts().isEmpty() ? PaperPart.of() : entry.parts().get(0);
            movement(sequence + "0000", "0" + code, entry, entry.reference(), entry.cents(), only, entry.information());
            return;
        }
        boolean named = entry.parts().size() > 1
                && entry.parts().stream().allMatch(part -> part.cents().isPresent());
        String whole = entry.cents() > 0 ? "2" : "1";
        PaperPart about = entry.parts().size() == 1 ? entry.parts().get(0) : PaperPart.of();
        movement(sequence + "0000", whole + code, entry, entry.reference(), entry.cents(), about, entry.information());
        for (int i = 0; named && i < entry.parts().size(); i++) {
            PaperPart part = entry.parts().get(i);
            String detail = sequence + "%04d".formatted(i + 1);
            movement(
                    detail,
                    (entry.cents() > 0 ? "6" : "5") + code,
                    entry,
                    part.reference(),
                    part.cents().orElseThrow(),
                    part,
                    "");
        }
    }

    private void movement(
            String place,
            String code,
            PaperEntry entry,
            String reference,
            long cents,
            PaperPart part,
            String information) {
        List<String> more = new ArrayList<>();
        String communication = communication(part, more);
        more.addAll(part.additional());
        if (!information.isEmpty()) {
            more.add(information);
        }
        String all = "%-149s".formatted(communication.substring(1));
        if (all.length() > FIRST + SECOND + THIRD) {
            more.add(0, all.substring(FIRST + SECOND + THIRD));
        }
        LocalDate booked = entry.day().orElse(statement.day());
        String day = DAY.format(booked);
        record("21%s%-21s%s%s%s%s%s%s00001 0"
                .formatted(
                        place,
                        reference,
                        amount(cents),
                        day,
                        code,
                        communication.charAt(0),
                        all.substring(0, FIRST),
                        day));
        String returned = part.returnReason().isEmpty() ? "     " : "2" + part.returnReason();
        record("22%s%s%-35s%-11s   %s%8s1 0"
                .formatted(place, all.substring(FIRST, FIRST + SECOND), part.endToEndId(), "", returned, ""));
        record("23%s%-37s%-35s%s0 %s"
                .formatted(
                        place,
                        part.iban().isEmpty() ? "" : "%-34sEUR".formatted(part.iban()),
                        part.name(),
                        all.substring(FIRST + SECOND, FIRST + SECOND + THIRD),
                        more.isEmpty() ? "0" : "1"));
        more.forEach(text -> information(place, reference, code, text));
    }

    /** The first structured reference has a place of its own; text beside it goes to the information. */
    private static String communication(PaperPart part, List<String> more) {
        String text = String.join(" ", part.texts());
        if (part.structured().isEmpty()) {
            return "0" + text;
        }
        String reference = part.structured().get(0);
        if (!text.isEmpty()) {
            more.add(text);
        }
        more.addAll(part.structured().subList(1, part.structured().size()));
        return "1" + (reference.matches("[0-9]{12}") ? "101" : "100") + reference;
    }

    private void information(String place, String reference, String code, String text) {
        String all = "%-268s".formatted("0" + text);
        boolean second = all.length() > 73 && !all.substring(73).isBlank();
        record("31%s%-21s%s%s%12s%s 0".formatted(place, reference, code, all.substring(0, 74), "", second ? "1" : "0"));
        if (second) {
            record("32%s%s%10s1 0".formatted(place, all.substring(74, 179), ""));
            record("33%s%-90s%25s0 0".formatted(place, all.substring(179), ""));
        }
    }

    private String account() {
        return "%-34s%s".formatted(statement.iban(), statement.currency());
    }

    private void record(String text) {
        records++;
        lines.add(line(text));
    }

    private static String line(String text) {
        if (text.length() > 128) {
            throw new IllegalArgumentException("A line of " + text.length() + ": " + text);
        }
        return "%-128s".formatted(text);
    }

    private static String amount(long cents) {
        return (cents < 0 ? "1" : "0") + "%015d".formatted(Math.abs(cents) * 10);
    }
}
