package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.storage.StoreResult.Stored;
import be.vormingsportaal.testing.MediaFiles;
import be.vormingsportaal.testing.PortalTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.util.unit.DataSize;

/** A film is larger than an attest. */
@PortalTest
class MaterialLimitTests {

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    DocumentSettings settings;

    @Autowired
    MultipartProperties uploads;

    @Test
    void aFilmMayBeLargerThanAnAttest() {
        assertThat(documents.store(upload("les.mp4", film(settings.maxBytes().toBytes()))))
                .isInstanceOf(Stored.class);
    }

    @Test
    void theRefusalNamesTheLimitOfWhatWasSent(@TempDir Path folder) {
        DocumentSettings small = new DocumentSettings(
                folder,
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(2),
                20,
                DataSize.ofMegabytes(200),
                200,
                80_000_000,
                DataSize.ofMegabytes(512),
                2,
                Duration.ofSeconds(5));
        FileIntake intake = new Workbench(small).intake;
        Upload film = upload("les.mp4", film(DataSize.ofMegabytes(3).toBytes()));
        assertThat(catchThrowableOfType(UploadRefusedException.class, () -> intake.receive(film))
                        .of("les.mp4"))
                .isEqualTo(new Refusal("les.mp4", RefusalReason.TOO_LARGE, List.of(1L)));
        assertThat(catchThrowableOfType(UploadRefusedException.class, () -> intake.receiveMaterial(film))
                        .of("les.mp4"))
                .isEqualTo(new Refusal("les.mp4", RefusalReason.TOO_LARGE, List.of(2L)));
    }

    @Test
    void whatIsTooLargeForARequestIsMoreThanEitherLimit() {
        for (DataSize most : List.of(uploads.getMaxRequestSize(), uploads.getMaxFileSize())) {
            assertThat(most).isGreaterThan(settings.maxMaterialBytes()).isGreaterThan(settings.maxDraftBytes());
        }
    }

    /** With so many bytes of nothing in it. */
    private static byte[] film(long nothing) {
        byte[] film = MediaFiles.mp4();
        int free = (int) nothing + 8;
        return ByteBuffer.allocate(film.length + free)
                .put(film)
                .putInt(free)
                .put("free".getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }
}
