package be.vormingsportaal.imports.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Holds the texts to which cells of a workbook refer by number. */
final class SharedStrings {

    /** This is more than the cells of the largest file that is accepted. */
    private static final int MOST = 500_000;

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XMLStreamReader xml) throws XMLStreamException, FileRefusedException {
        SharedStrings strings = new SharedStrings();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (strings.texts.size() == MOST) {
                    throw new FileRefusedException(FileProblem.TOO_MUCH_INSIDE);
                }
                strings.texts.add(text(xml, "si"));
            }
        }
        return strings;
    }

    /**
     * A cell without a number has no text.
     *
     * @throws FileRefusedException when no text has this number
     */
    String get(String number) throws FileRefusedException {
        if (number.isBlank()) {
            return "";
        }
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
    }

    /** The text of this element up to its end, without how it is pronounced. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic++;
                } else if (xml.getLocalName().equals("t") && phonetic == 0) {
                    append(xml.getElementText(), text);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic--;
                } else if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return EscapedText.decode(text.toString());
    }

    /** Adds no more than can be used, and one character, by which the text is too long. */
    private static void append(String part, StringBuilder text) {
        int room = Cell.MAX_LENGTH + 1 - text.length();
        text.append(part, 0, Math.min(part.length(), Math.max(room, 0)));
    }
}
