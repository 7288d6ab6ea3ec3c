package be.vormingsportaal.imports.reading;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the parts of a workbook as XML that names no other file and defines no entity. There is a limit to all that is
 * unpacked together, whatever the archive says about its sizes.
 */
class XlsxParts implements Closeable {

    private static final int DEEPEST = 100;

    private static final XMLInputFactory XML = xml();

    private final ZipFile archive;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long left;

    private XlsxParts(ZipFile archive, long maxUnpacked) {
        this.archive = archive;
        this.left = maxUnpacked;
        archive.stream().forEach(part -> parts.putIfAbsent(compared(part.getName()), part));
    }

    static XlsxParts open(byte[] bytes, long maxUnpacked) throws IOException {
        Path file = Files.createTempFile("import", ".xlsx");
        try {
            Files.write(file, bytes);
            // Where it can, the system deletes the name at once, so that nothing stays on the disk, whatever happens.
            return new XlsxParts(new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE), maxUnpacked);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Reads one part. */
    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, FileRefusedException;
    }

    boolean has(String name) {
        return parts.containsKey(compared(name));
    }

    /**
     * The name in the form in which two names of one part are the same: some programs write backslashes, or begin at the
     * root, and capitals do not matter. Steps to the folder itself or to the one above it are taken, never out of the
     * archive.
     */
    private static String compared(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps).toLowerCase(Locale.ROOT);
    }

    /**
     * @throws FileRefusedException when there is no such part, or it is not well-formed XML, or too much is unpacked
     */
    <T> T read(String name, Reading<T> reading) throws IOException, FileRefusedException {
        ZipEntry part = parts.get(compared(name));
        if (part == null) {
            throw new FileRefusedException(FileProblem.DAMAGED);
        }
        try (InputStream in = new Limited(archive.getInputStream(part))) {
            return reading.read(XML.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new FileRefusedException(left < 0 ? FileProblem.TOO_MUCH_INSIDE : FileProblem.DAMAGED);
        } catch (TooMuchException e) {
            throw new FileRefusedException(FileProblem.TOO_MUCH_INSIDE);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** The parser of the JDK, whichever others are on the class path. */
    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        return factory;
    }

    private static class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private class Limited extends FilterInputStream {

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooMuchException();
            }
        }
    }
}
