package be.vormingsportaal.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation shows is what the code says. {@link DrawnFile#COMMAND} draws it anew. */
class DrawnFileTests {

    private static final Path IMAGES = Path.of("docs/images");
    private static final List<Model> MODELS = ProcessModels.all();

    @Test
    void everyPictureShowsItsModelOfToday() {
        DrawnFile.areCurrent(MODELS.stream()
                .map(model -> new DrawnFile(image(model), new ProcessPicture(model).svg()))
                .toList());
    }

    @Test
    void everyPictureHasAModel() throws IOException {
        try (Stream<Path> images = Files.list(IMAGES)) {
            assertThat(images)
                    .as("pictures of models that are gone can go too")
                    .isSubsetOf(MODELS.stream().map(DrawnFileTests::image).toList());
        }
    }

    private static Path image(Model model) {
        return IMAGES.resolve(model.process().getId() + ".svg");
    }
}
