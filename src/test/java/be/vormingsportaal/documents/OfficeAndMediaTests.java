package be.vormingsportaal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.storage.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quality centre can hand in beside pages. */
class OfficeAndMediaTests {

    @TempDir
    Path folder;

    Workbench bench;

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "ppt/presentation.xml,PPTX"})
    void filesOfAnOfficeSuiteAreTaken(String mainPart, FileKind kind) throws Exception {
        assertThat(bench.check(SampleFiles.office(mainPart), FileKind.ALL)).isEqualTo(new CheckedFile(kind, 0));
    }

    @Test
    void anArchiveOfAnythingElseIsRefused() throws Exception {
        assertThat(reason(SampleFiles.zip("word/document.xml", "<x/>"))).isEqualTo(RefusalReason.NOT_SUPPORTED);
        assertThat(reason(SampleFiles.zip("[Content_Types].xml", "<Types/>"))).isEqualTo(RefusalReason.NOT_SUPPORTED);
        assertThat(reason(SampleFiles.zip("virus.exe", "MZ"))).isEqualTo(RefusalReason.NOT_SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin,<Types/>",
        "word/VBAPROJECT.BIN,<Types/>",
        "word/activeX/activeX1.bin,<Types/>",
        "word/x.xml,application/vnd.ms-word.document.macroEnabled.main+xml",
        "word/macros,application/vnd.ms-office.vbaProject"
    })
    void macrosAreRefused(String part, String contentTypes) throws Exception {
        assertThat(reason(SampleFiles.officeWith(part, contentTypes))).isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
        bench = new Workbench(Workbench.settings(folder, 50, Duration.ofSeconds(1)));
        assertThat(reason(SampleFiles.officeBomb(51))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @Test
    void anArchiveOfTooManyPartsIsRefused() throws Exception {
        String[] parts = new String[2 * 5_001];
        Arrays.setAll(parts, i -> i % 2 == 0 ? "word/" + i : "");
        parts[0] = "word/document.xml";
        assertThat(reason(SampleFiles.zip(parts))).isEqualTo(RefusalReason.TOO_MUCH_INSIDE);
    }

    @Test
    void anArchiveThatWasCutOffIsRefused() throws Exception {
        byte[] whole = SampleFiles.office("word/document.xml");
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void anArchiveWithAPartThatWasCutOffIsRefused() throws Exception {
        assertThat(reason(SampleFiles.officeWithCutPart())).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void aFilmIsTakenAndOneThatWasCutOffIsNot() throws Exception {
        byte[] film = SampleFiles.mp4();
        assertThat(bench.check(film, FileKind.ALL).kind()).isEqualTo(FileKind.MP4);
        assertThat(reason(Arrays.copyOf(film, film.length - 1))).isEqualTo(RefusalReason.DAMAGED);
        assertThat(reason(Arrays.copyOf(film, 24))).isEqualTo(RefusalReason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void soundIsTaken(boolean hasTag) throws Exception {
        assertThat(bench.check(SampleFiles.mp3(hasTag), FileKind.ALL).kind()).isEqualTo(FileKind.MP3);
    }

    @Test
    void aProgramUnderATagOfSoundIsRefused() throws Exception {
        assertThat(reason(SamplePdfs.text("ID3\4\0\0\0\0\0\0MZ" + "\0".repeat(500))))
                .isEqualTo(RefusalReason.NOT_SUPPORTED);
    }

    @Test
    void noneOfThemBecomesAPage() throws Exception {
        for (byte[] file : new byte[][] {
            SampleFiles.office("word/document.xml"), SampleFiles.mp4(), SampleFiles.mp3(true), SampleFiles.mp3(false)
        }) {
            assertThat(bench.reason(file)).isEqualTo(RefusalReason.NOT_SUPPORTED);
        }
    }

    private RefusalReason reason(byte[] content) throws Exception {
        return bench.refusal(content, FileKind.ALL).reason();
    }
}
