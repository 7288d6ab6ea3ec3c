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

    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
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
            List<Path> drawn = MODELS.stream().map(DrawnFileTests::image).toList();
            assertThat(images.filter(image -> !drawn.contains(image)))
                    .as("pictures of models that are gone can go too")
                    .isEmpty();
        }
    }

    @Test
    void thePageAboutArchitectureShowsTheModulesOfTheCode() {
        Code code = new Code();
        DrawnFile.areCurrent(List.of(DrawnFile.part(ARCHITECTURE, "modules", new ModulePicture(code).modules())));
        DrawnFile.areCurrent(List.of(DrawnFile.part(ARCHITECTURE, "rooms", new ModulePicture(code).rooms())));
    }

    @Test
    void thePageAboutArchitectureFollowsARequestThroughTheCode() {
        DrawnFile.areCurrent(
                List.of(DrawnFile.part(ARCHITECTURE, "request", new RequestPicture(new Code()).mermaid())));
    }

    private static Path image(Model model) {
        return IMAGES.resolve(model.process().getId() + ".svg");
    }
}
