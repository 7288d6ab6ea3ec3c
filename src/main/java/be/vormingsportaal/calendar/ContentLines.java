package be.vormingsportaal.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Writes the lines of a calendar file as RFC 5545 (3.1) wants them: they end with CRLF and are folded before they get
 * too long.
 */
final class ContentLines {

    private static final int MOST_BYTES = 75;

    private final StringBuilder text = new StringBuilder();

    /** @param value a text of our own, in which nothing has to be escaped */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** @param typed a text of people, which stays one value on one line, whatever it holds */
    ContentLines addText(String name, String typed) {
        return add(name, escaped(typed));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String typed) {
        return typed.replaceAll("\\R", "\n")
                // no calendar can show these characters
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds a line between characters and never inside one, because half an emoji is not a character. */
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
