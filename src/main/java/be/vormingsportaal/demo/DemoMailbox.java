package be.vormingsportaal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the mails that the demo's mail server accepted, each in a file, so that they are still there after a restart.
 */
class DemoMailbox {

    private static final String MAIL = ".eml";
    private static final Pattern ID = Pattern.compile("\\d{1,19}-\\d{1,10}");

    private final Path folder;
    private final AtomicInteger sequence = new AtomicInteger();
    private final Map<Path, DemoMail> read = new ConcurrentHashMap<>();

    DemoMailbox(Path folder) {
        this.folder = folder;
    }

    void add(byte[] message) {
        try {
            Files.createDirectories(folder);
            String name = String.format(
                    Locale.ROOT, "%015d-%06d" + MAIL, System.currentTimeMillis(), sequence.incrementAndGet());
            Path unfinished = Files.write(folder.resolve(name + ".part"), message);
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Newest first.
     *
     * @param to empty for the mails to everybody
     */
    List<DemoMail> mails(Optional<String> to) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> wanted = to.map(DemoMessage::display);
            return files.filter(file -> file.toString().endsWith(MAIL))
                    .sorted(Comparator.reverseOrder())
                    .map(file -> read.computeIfAbsent(file, DemoMailbox::read))
                    .filter(mail -> wanted.isEmpty() || mail.to().equalsIgnoreCase(wanted.get()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What goes along with a mail.
     *
     * @param number counts from 0
     * @return empty when there is no such mail or file
     */
    Optional<DemoMail.File> file(String mailId, int number) {
        Path file = folder.resolve(mailId + MAIL);
        // other files in this folder or outside of it are no mails
        if (!ID.matcher(mailId).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return new DemoMessage(mailId, file).files().stream().skip(number).findFirst();
    }

    private static DemoMail read(Path file) {
        String name = file.getFileName().toString();
        return new DemoMessage(name.substring(0, name.length() - MAIL.length()), file).mail();
    }
}
