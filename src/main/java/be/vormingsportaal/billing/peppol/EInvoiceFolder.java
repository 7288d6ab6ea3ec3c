package be.vormingsportaal.billing.peppol;

import be.vormingsportaal.shared.SettingsRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Puts e-invoices into a folder that the software of an access point watches. A file appears there complete and with
 * its final name. Until then its name ends in {@code .part}.
 */
class EInvoiceFolder implements EInvoiceTransport {

    private final Path folder;

    private EInvoiceFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws SettingsRefusedException when nothing can be put there */
    static EInvoiceFolder in(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new SettingsRefusedException(List.of("portal.e-invoice.folder is no folder to write in: " + folder));
        }
        return new EInvoiceFolder(folder);
    }

    /** A file that is still there after an earlier attempt is replaced by the same file. */
    @Override
    public void send(EInvoice invoice) {
        Path whole = folder.resolve(invoice.ubl().fileName());
        Path part = folder.resolve(invoice.ubl().fileName() + ".part");
        try {
            write(part, invoice.ubl().content());
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("E-invoice " + invoice.number() + " does not get into " + folder, e);
        }
    }

    /** The file is really on the disk before anybody is told that it was handed over. */
    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
