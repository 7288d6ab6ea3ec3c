package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Refuses what no PDF may hold, wherever it stands: scripts, starts of programs, other files, and images that are too
 * large.
 */
class PdfContents implements PdfObjectWalk.Visitor {

    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");
    private static final COSName SCRIPT = COSName.getPDFName("JS");
    private static final Map<String, RefusalReason> ACTIONS = Map.of(
            "JavaScript", RefusalReason.SCRIPT,
            "Launch", RefusalReason.LAUNCH_ACTION,
            "GoToE", RefusalReason.EMBEDDED_FILE,
            "ImportData", RefusalReason.EMBEDDED_FILE,
            "RichMediaExecute", RefusalReason.EMBEDDED_FILE);
    private static final Set<String> FILE_TYPES = Set.of("EmbeddedFile", "RichMediaContent");
    private static final Set<String> FILE_ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final Set<COSName> FILE_KEYS = Set.of(
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("Collection"));
    private static final long MOST_BITS_OF_A_ROW = 1L << 26;

    private final DocumentSettings settings;

    PdfContents(DocumentSettings settings) {
        this.settings = settings;
    }

    @Override
    public void visit(COSDictionary dictionary) throws UploadRefusedException {
        checkAction(dictionary);
        checkFiles(dictionary);
        checkRows(dictionary);
        if (COSName.IMAGE.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))) {
            checkImage(dictionary);
        }
    }

    private static void checkAction(COSDictionary dictionary) throws UploadRefusedException {
        COSBase script = dictionary.getDictionaryObject(SCRIPT);
        if (script instanceof COSString
                || script instanceof COSStream
                || dictionary.getDictionaryObject(SCRIPTS) instanceof COSDictionary) {
            throw new UploadRefusedException(RefusalReason.SCRIPT);
        }
        if (dictionary.getDictionaryObject(COSName.S) instanceof COSName action
                && ACTIONS.containsKey(action.getName())) {
            throw new UploadRefusedException(ACTIONS.get(action.getName()));
        }
    }

    private static void checkFiles(COSDictionary dictionary) throws UploadRefusedException {
        boolean isFile = dictionary.getDictionaryObject(COSName.TYPE) instanceof COSName type
                && FILE_TYPES.contains(type.getName());
        boolean isAnnotation = dictionary.getDictionaryObject(COSName.SUBTYPE) instanceof COSName subtype
                && FILE_ANNOTATIONS.contains(subtype.getName());
        if (isFile || isAnnotation || FILE_KEYS.stream().anyMatch(key -> isThere(dictionary, key))) {
            throw new UploadRefusedException(RefusalReason.EMBEDDED_FILE);
        }
    }

    private static boolean isThere(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) != null;
    }

    private void checkImage(COSDictionary image) throws UploadRefusedException {
        long width = image.getLong(COSName.WIDTH, 0);
        long height = image.getLong(COSName.HEIGHT, 0);
        if (width < 0 || height < 0) {
            throw new UploadRefusedException(RefusalReason.DAMAGED);
        }
        if (width > settings.maxPixels() || height > settings.maxPixels() || width * height > settings.maxPixels()) {
            throw settings.tooManyPixels();
        }
    }

    /** A filter takes memory for two rows before it reads the first one. */
    private static void checkRows(COSDictionary dictionary) throws UploadRefusedException {
        long columns = dictionary.getLong(COSName.COLUMNS, 1);
        long colors = dictionary.getLong(COSName.COLORS, 1);
        long bits = dictionary.getLong(COSName.BITS_PER_COMPONENT, 1);
        if (columns > MOST_BITS_OF_A_ROW || colors > Byte.MAX_VALUE || bits > Byte.MAX_VALUE) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
        }
        if (columns * colors * bits > MOST_BITS_OF_A_ROW) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
        }
    }
}
