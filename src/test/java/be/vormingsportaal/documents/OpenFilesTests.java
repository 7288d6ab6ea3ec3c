package be.vormingsportaal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.documents.content.OpenFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that stay open together. */
class OpenFilesTests {

    private final List<String> closed = new ArrayList<>();
    private final OpenFiles files = new OpenFiles();

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        files.add(() -> closed.add("first"));
        files.add(() -> {
            throw new IOException("The disk is gone");
        });
        files.add(() -> closed.add("last"));
        assertThatThrownBy(files::close).isInstanceOf(IOException.class).hasMessage("The disk is gone");
        assertThat(closed).containsExactlyInAnyOrder("first", "last");
    }

    @Test
    void whatElseGoesWrongIsNotLost() {
        for (String failure : List.of("one", "another")) {
            files.add(() -> {
                throw new IOException(failure);
            });
        }
        assertThatThrownBy(files::close)
                .hasMessage("one")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
    }
}
