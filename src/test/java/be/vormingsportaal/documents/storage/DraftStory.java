package be.vormingsportaal.documents.storage;

import static be.vormingsportaal.documents.storage.Workbench.upload;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.SamplePdfs;
import be.vormingsportaal.documents.checks.SampleImages;
import be.vormingsportaal.documents.content.DocumentSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who gathers files. */
abstract class DraftStory {

    static final String LTCF = "ltcf";

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    DocumentSettings settings;

    UUID me = UUID.randomUUID();

    void gather(String... fileNames) throws IOException {
        for (String name : fileNames) {
            assertThat(drafts.add(me, LTCF, List.of(upload(name, anyPdf(1))))).isEmpty();
        }
    }

    UUID id(String name) {
        return drafts.files(me, LTCF).stream()
                .filter(file -> file.fileName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> names() {
        return drafts.files(me, LTCF).stream().map(DraftFile::fileName).toList();
    }

    List<Path> files() throws IOException {
        return Workbench.files(settings.folder());
    }

    /** No other test has this one. */
    static byte[] anyPdf(int pages) throws IOException {
        return SamplePdfs.with(
                pages,
                document -> document.getDocumentInformation()
                        .setTitle(UUID.randomUUID().toString()));
    }

    static byte[] anyJpeg() throws IOException {
        return SampleImages.noisyJpeg(60, 40, System.nanoTime());
    }
}
