package be.vormingsportaal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.documents.content.FileNames;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.storage.Workbench;
import be.vormingsportaal.shared.SettingsRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.InputStreamSource;

/** What is on disk, and for how long. */
public class ContentStoreTests {

    /** echo -n hallo | sha256sum */
    private static final String HALLO = "d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9";

    @TempDir
    public Path folder;

    Workbench bench;

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
    }

    @Test
    void contentIsCalledAfterItself() throws Exception {
        keep("hallo");
        assertThat(bench.files()).containsExactly(folder.resolve("d3").resolve(HALLO));
        assertThat(bench.store.path(HALLO)).hasContent("hallo");
    }

    @Test
    void theSameContentIsThereOnce() throws Exception {
        keep("hallo");
        keep("hallo");
        assertThat(bench.files()).hasSize(1);
    }

    @Test
    void contentThatComesOnceMoreIsYoungAgain() throws Exception {
        keep("hallo");
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        Files.setLastModifiedTime(bench.store.path(HALLO), FileTime.from(yesterday));
        keep("hallo");
        assertThat(Files.getLastModifiedTime(bench.store.path(HALLO)).toInstant())
                .isAfter(yesterday.plusSeconds(60));
    }

    @Test
    void keepingTwiceDoesNoHarm() throws Exception {
        try (ReceivedFile received = receive(() -> new ByteArrayInputStream(SamplePdfs.text("hallo")))) {
            bench.store.keep(received);
            bench.store.keep(received);
        }
        assertThat(bench.store.path(HALLO)).hasContent("hallo");
    }

    @Test
    void whatIsNotKeptIsGone() throws Exception {
        try (ReceivedFile received = receive(() -> new ByteArrayInputStream(SamplePdfs.text("hallo")))) {
            assertThat(received.file()).hasContent("hallo");
        }
        assertThat(bench.files()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        InputStreamSource halfway =
                () -> new SequenceInputStream(new ByteArrayInputStream(new byte[1 << 20]), new BrokenStream(false));
        assertThatThrownBy(() -> receive(halfway))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("INCOMPLETE");
        assertThat(bench.files()).isEmpty();
    }

    @Test
    void anUploadThatNeverBeginsLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> receive(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(UploadRefusedException.class);
        assertThat(bench.files()).isEmpty();
    }

    @Test
    void aProgramThatFailsLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> receive(() -> new BrokenStream(true))).isInstanceOf(IllegalStateException.class);
        assertThat(bench.files()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsReadNoFurtherThanItsLimit() throws IOException {
        EndlessStream endless = new EndlessStream();
        assertThatThrownBy(() -> receive(() -> endless)).hasMessage("TOO_LARGE");
        assertThat(endless.read).isLessThan((25 << 20) + (1 << 17));
        assertThat(bench.files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheStart() throws IOException {
        Path file = Files.createFile(folder.resolve("bestand"));
        assertThatThrownBy(() -> new Workbench(file))
                .isInstanceOf(SettingsRefusedException.class)
                .hasMessageContaining("portal.documents.folder");
    }

    @ParameterizedTest
    @CsvSource({
        "attest.pdf,attest.pdf",
        "C:\\fakepath\\attest.pdf,attest.pdf",
        "../../etc/passwd,passwd",
        "attest\u202efdp.exe,attestfdp.exe",
        "'  ',bestand",
        ",bestand"
    })
    public void aNameIsOnlyShown(String asSent, String shown) {
        assertThat(FileNames.shown(asSent)).isEqualTo(shown);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileNames.shown("x".repeat(400) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    private void keep(String content) throws Exception {
        try (ReceivedFile received = receive(() -> new ByteArrayInputStream(SamplePdfs.text(content)))) {
            bench.store.keep(received);
        }
    }

    private ReceivedFile receive(InputStreamSource source) throws IOException, UploadRefusedException {
        return bench.store.receive(source, bench.settings.maxBytes());
    }

    /** The line is dead. */
    public static class BrokenStream extends InputStream {

        private final boolean isProgramsFault;

        public BrokenStream(boolean isProgramsFault) {
            this.isProgramsFault = isProgramsFault;
        }

        @Override
        public int read() throws IOException {
            if (isProgramsFault) {
                throw new IllegalStateException("broken");
            }
            throw new IOException("Connection reset");
        }

        @Override
        public int read(byte[] block, int from, int length) throws IOException {
            return read();
        }
    }

    /** Zeros for ever. */
    public static class EndlessStream extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] block, int from, int length) {
            read += length;
            return length;
        }
    }
}
