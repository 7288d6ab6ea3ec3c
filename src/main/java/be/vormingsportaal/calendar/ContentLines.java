package be.vormingsportaal.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file, as RFC 5545 (3.1) wants them: ended by CRLF and folded before they get too long. */
final class ContentLines {

    private static final int MOST_BYTES = 75;

    private final StringBuilder text = new StringBuilder();

    /** @param value ours, and so without anything to escape */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** @param typed by people: stays one value of one line, whatever it holds */
    ContentLines addText(String name, String typed) {
        return add(name, escaped(typed));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String typed) {
        return typed.replaceAll("\\R", "\n")
                // no calendar can show these
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Between characters, never inside one: half an emoji is none. */
    private void fold(String line) {
        int bytes = 0;
        for (int character : line.codePoints().toArray()) {
            String next = Character.toString(character);
            int more = next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > MOST_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(next);
            bytes += more;
        }
        text.append("\r\n");
    }
}
