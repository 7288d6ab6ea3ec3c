package be.vormingsportaal.imports.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text whose encoding is not known. It uses the byte order mark, or else UTF-8 if the text can be that, or else
 * the encoding of Windows.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** @throws FileRefusedException when it is not text */
    static String decode(byte[] bytes) throws FileRefusedException {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new FileRefusedException(FileProblem.NOT_A_TABLE);
        }
        return text;
    }

    private static String text(byte[] bytes) throws FileRefusedException {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return strictly(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String marked(byte[] bytes, int from, Charset charset) throws FileRefusedException {
        try {
            return strictly(bytes, from, charset);
        } catch (CharacterCodingException damaged) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
