package be.vormingsportaal.documents.content;

import be.vormingsportaal.shared.SettingsRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps files on disk. Each file has the name of its content, so that the same content is there once. Several nodes
 * share the folder.
 *
 * <p>The age of a file comes from the machine, and the demo cannot set that time forward. A file that is being written
 * must not look old.
 */
@Component
public class ContentStore {

    private static final int BLOCK = 1 << 16;
    private static final String SHA_256 = "SHA-256";

    private final Path folder;
    private final Path incoming;

    public ContentStore(DocumentSettings settings) {
        folder = settings.folder().toAbsolutePath();
        // it lies beside the content, so that moving a file in is one step for everybody who looks
        incoming = folder.resolve("incoming");
        try {
            Files.createDirectories(incoming);
            Files.delete(Files.createFile(temporary()));
        } catch (IOException e) {
            throw new SettingsRefusedException(List.of("portal.documents.folder cannot be written: " + folder));
        }
    }

    /** The path of a file to write to, which does not exist yet. */
    public Path temporary() {
        return incoming.resolve(UUID.randomUUID() + ".tmp");
    }

    /**
     * Reads everything that comes into a file, and never into memory. A file that is refused is deleted at once.
     *
     * @throws IOException when it cannot be written
     */
    public ReceivedFile receive(InputStreamSource source, DataSize most) throws IOException, UploadRefusedException {
        Path file = temporary();
        try {
            ReceivedFile received = write(source, file, most);
            if (received.bytes() == 0) {
                throw new UploadRefusedException(RefusalReason.EMPTY);
            }
            return received;
        } catch (IOException | UploadRefusedException | RuntimeException | Error failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static ReceivedFile write(InputStreamSource source, Path file, DataSize most)
            throws IOException, UploadRefusedException {
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = open(source);
                FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = read(in, block); read >= 0; read = read(in, block)) {
                bytes += read;
                if (bytes > most.toBytes()) {
                    throw new UploadRefusedException(RefusalReason.TOO_LARGE, most.toMegabytes());
                }
                digest.update(block, 0, read);
                for (ByteBuffer rest = ByteBuffer.wrap(block, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            // the content is on the disk before any row says that it is there
            out.force(true);
        }
        return new ReceivedFile(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static InputStream open(InputStreamSource source) throws UploadRefusedException {
        try {
            return source.getInputStream();
        } catch (IOException e) {
            throw new UploadRefusedException(RefusalReason.INCOMPLETE, e);
        }
    }

    private static int read(InputStream in, byte[] block) throws UploadRefusedException {
        try {
            return in.read(block);
        } catch (IOException e) {
            throw new UploadRefusedException(RefusalReason.INCOMPLETE, e);
        }
    }

    /** Receives a file that was made here, under the name of its content. */
    public ReceivedFile made(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return new ReceivedFile(file, HexFormat.of().formatHex(digest.digest()), Files.size(file));
    }

    /** Puts the file where its content belongs, unless it is there already. Doing it again does no harm. */
    public void keep(ReceivedFile received) throws IOException {
        if (!refresh(received.sha256())) {
            Path target = path(received.sha256());
            Files.createDirectories(target.getParent());
            Files.move(received.file(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        received.close();
    }

    /**
     * Gives the content the time of now, so that no sweep deletes it before a row says that somebody needs it.
     *
     * @return whether it is there
     */
    public boolean refresh(String sha256) throws IOException {
        try {
            Files.setLastModifiedTime(path(sha256), FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    public Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    public Path folder() {
        return folder;
    }

    public Path incoming() {
        return incoming;
    }

    /** PDFBox puts here what it would otherwise keep in memory. */
    public StreamCacheCreateFunction scratch() {
        return MemoryUsageSetting.setupTempFileOnly().setTempDir(incoming.toFile()).streamCache;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(SHA_256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
