package be.vormingsportaal.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.testing.MediaFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMaterials;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff does with material. */
@PortalTest
class MaterialDeskTests {

    static final MaterialDetails CHANGED =
            new MaterialDetails(MaterialTab.MANUALS, Audience.TRAINERS, "Andere titel", LocalDate.of(2026, 8, 2));

    @Autowired
    MaterialDesk desk;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID first;
    UUID second;
    UUID third;

    /** Others put material there too: these three stand at the end. */
    @BeforeEach
    void threeInARow() {
        clock.set(Instant.parse("2026-07-01T10:00:00Z"));
        first = materials.link("home-care");
        second = materials.link("home-care");
        third = materials.link("home-care");
    }

    @Test
    void whatIsAddedStandsAtTheEndOfItsTab() {
        assertThat(order()).containsExactly(first, second, third);
    }

    @Test
    void aMaterialMovesUpAndDownByOnePlace() {
        desk.move(third, true);
        assertThat(order()).containsExactly(first, third, second);
        desk.move(first, false);
        assertThat(order()).containsExactly(third, first, second);
        desk.move(second, false);
        assertThat(order()).as("already at the end").containsExactly(third, first, second);
    }

    @Test
    void whatMovesToAnotherTabStandsAtTheEndThere() {
        UUID last = materials.link("home-care", MaterialTab.E_LEARNING, Audience.EVERYBODY, "Les");
        desk.change(
                first,
                new MaterialDetails(MaterialTab.E_LEARNING, Audience.TRAINERS, "Les", LocalDate.of(2026, 7, 1)),
                Optional.empty());
        assertThat(desk.shelf("home-care", MaterialTab.E_LEARNING))
                .extracting(MaterialView::id)
                .endsWith(last, first);
        assertThat(order()).containsExactly(second, third);
    }

    @Test
    void whatIsSaidAboutAMaterialChangesWithoutMakingItNew() {
        clock.forward(Duration.ofDays(1));
        MaterialView before = desk.find(first).orElseThrow();
        desk.change(first, CHANGED, Optional.empty());
        MaterialView after = desk.find(first).orElseThrow();
        assertThat(after.details()).isEqualTo(CHANGED);
        assertThat(after.link()).isEqualTo(before.link());
        assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
    }

    @Test
    void anotherContentIsNewAndReleasesTheFile() {
        UUID film = materials.file("home-care", "Film", MediaFiles.mp4());
        UUID document = desk.find(film).orElseThrow().documentId().orElseThrow();
        assertThat(isClaimed(document)).isTrue();
        clock.forward(Duration.ofDays(1));
        MaterialLink link =
                MaterialLink.parse("https://leren.voorbeeld.example/film").orElseThrow();
        desk.change(film, CHANGED, Optional.of(new MaterialContent.Link(link)));
        MaterialView after = desk.find(film).orElseThrow();
        assertThat(after.kind()).isEqualTo(MaterialKind.LINK);
        assertThat(after.link()).contains(link);
        assertThat(after.documentId()).isEmpty();
        assertThat(after.bytes()).isEmpty();
        assertThat(after.publishedAt()).isEqualTo(clock.instant());
        assertThat(isClaimed(document)).isFalse();
    }

    @Test
    void removingReleasesTheFile() {
        UUID paper = materials.file("home-care", "Blad", MediaFiles.pdf(1));
        UUID document = desk.find(paper).orElseThrow().documentId().orElseThrow();
        desk.remove(paper);
        assertThat(desk.find(paper)).isEmpty();
        assertThat(isClaimed(document)).isFalse();
        desk.remove(paper);
        assertThat(order()).doesNotContain(paper);
    }

    @Test
    void whatIsGoneCannotBeChangedOrMoved() {
        desk.remove(first);
        assertThatThrownBy(() -> desk.change(first, CHANGED, Optional.empty()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.move(first, true)).isInstanceOf(NoSuchElementException.class);
    }

    private List<UUID> order() {
        return desk.shelf("home-care", MaterialTab.MANUALS).stream()
                .map(MaterialView::id)
                .filter(id -> List.of(first, second, third).contains(id))
                .toList();
    }

    private boolean isClaimed(UUID document) {
        return database.sql("select count(*) from document where id = ? and claimed_at is not null")
                        .param(document)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
