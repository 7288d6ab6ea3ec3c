package be.vormingsportaal.documents.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Says where files are kept, and how large they may be.
 *
 * @param folder the same folder for all nodes
 * @param maxBytes of one file of a draft
 * @param maxMaterialBytes of one file that is stored as it is
 * @param maxFiles of one draft
 * @param maxDraftBytes of all files of a draft
 * @param maxPages of a PDF, also of one that is joined
 * @param maxPixels of an image, also of one inside a PDF
 * @param maxUnpacked to which size all that is packed inside one file may be unpacked
 * @param atOnce how many files are checked, joined or drawn at the same time; each needs memory
 * @param previewWithin how long drawing the first page may take
 */
@Validated
@ConfigurationProperties("portal.documents")
public record DocumentSettings(
        @NotNull Path folder,
        @NotNull @DefaultValue("25MB") DataSize maxBytes,
        @NotNull @DefaultValue("200MB") DataSize maxMaterialBytes,
        @Min(1) @DefaultValue("20") int maxFiles,
        @NotNull @DefaultValue("200MB") DataSize maxDraftBytes,
        @Min(1) @DefaultValue("200") int maxPages,
        @Min(1) @DefaultValue("80000000") long maxPixels,
        @NotNull @DefaultValue("512MB") DataSize maxUnpacked,
        @Min(1) @DefaultValue("2") int atOnce,
        @NotNull @DefaultValue("5s") Duration previewWithin) {

    private static final long MILLION = 1_000_000;

    public UploadRefusedException tooManyPages() {
        return new UploadRefusedException(RefusalReason.TOO_MANY_PAGES, maxPages);
    }

    public UploadRefusedException tooManyPixels() {
        return new UploadRefusedException(RefusalReason.TOO_MANY_PIXELS, maxPixels / MILLION);
    }
}
