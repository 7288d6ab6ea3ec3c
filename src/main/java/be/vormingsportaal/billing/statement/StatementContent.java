package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.InputSource;

/**
 * What stands in a file. The encoding is seen by the first bytes. XML of one byte a character says its encoding itself;
 * what else is one byte a character is UTF-8 when it can be, and else the encoding of Windows, which banks use for
 * CODA.
 *
 * @param bytes without the mark of their order
 * @param charset of the bytes; when the file says another one itself, that one is meant
 */
record StatementContent(byte[] bytes, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 2_000;

    private static final Pattern CODA = Pattern.compile("0000[0-9 ]{10}05[D ].{7}.*", Pattern.DOTALL);
    private static final Pattern MT940 =
            Pattern.compile("(\\{1:|:20:|:940:|940\\b|ABNANL2A|\\{4:).*:(20|25|28C?|60[FM]):.*", Pattern.DOTALL);
    private static final Pattern WIDE_DECLARED =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']utf-16.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("\r\n|\r|\n");

    static StatementContent of(byte[] file) {
        if (starts(file, 0xef, 0xbb, 0xbf)) {
            return new StatementContent(after(file, 3), StandardCharsets.UTF_8);
        }
        if (starts(file, 0xfe, 0xff)) {
            return new StatementContent(after(file, 2), StandardCharsets.UTF_16BE);
        }
        if (starts(file, 0xff, 0xfe)) {
            return new StatementContent(after(file, 2), StandardCharsets.UTF_16LE);
        }
        if (file.length > 1 && file[0] == 0 && file[1] != 0) {
            return new StatementContent(file, StandardCharsets.UTF_16BE);
        }
        if (file.length > 1 && file[0] != 0 && file[1] == 0) {
            return new StatementContent(file, StandardCharsets.UTF_16LE);
        }
        return new StatementContent(file, isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    boolean isXml() {
        return head().startsWith("<");
    }

    boolean isCoda() {
        return CODA.matcher(head()).matches();
    }

    /** What it is when it is nothing that is read here. */
    Problem whatElse() {
        String head = head();
        if (MT940.matcher(head).matches()) {
            return Problem.MT940;
        }
        return head.startsWith("%PDF") || isSheet() ? Problem.OTHER_FORM : Problem.UNREADABLE;
    }

    /** For the reader of XML, which believes what the file says of its encoding where that is possible. */
    InputSource xml() throws StatementException {
        if (charset.equals(StandardCharsets.UTF_16BE)
                || charset.equals(StandardCharsets.UTF_16LE)
                || (charset.equals(StandardCharsets.UTF_8)
                        && WIDE_DECLARED.matcher(head()).matches())) {
            return new InputSource(new StringReader(text().stripLeading()));
        }
        int start = 0;
        while (bytes[start] == ' ' || bytes[start] == '\t' || bytes[start] == '\r' || bytes[start] == '\n') {
            start++;
        }
        return new InputSource(new ByteArrayInputStream(bytes, start, bytes.length - start));
    }

    List<String> lines() throws StatementException {
        return List.of(LINES.split(text().strip()));
    }

    private String text() throws StatementException {
        try {
            return decode(bytes, charset);
        } catch (CharacterCodingException wrong) {
            throw new StatementException(Problem.UNREADABLE);
        }
    }

    private String head() {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), charset).stripLeading();
    }

    /** The old form of spreadsheets and other documents of an office. */
    private boolean isSheet() {
        return starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            decode(bytes, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean starts(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] after(byte[] file, int start) {
        return Arrays.copyOfRange(file, start, file.length);
    }
}
