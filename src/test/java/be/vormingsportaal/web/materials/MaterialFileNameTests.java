package be.vormingsportaal.web.materials;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialDetails;
import be.vormingsportaal.materials.MaterialKind;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.materials.MaterialView;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A saved file is called after its title, in a way that fools nobody. */
class MaterialFileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Handleiding BelRAI, Handleiding BelRAI.pdf",
        "'Zorg: wat, wie & hoe?', 'Zorg wat, wie & hoe.pdf'",
        "../../etc/passwd, etc passwd.pdf",
        "C:\\windows\\system32, C windows system32.pdf",
        "'\"; filename=\"kwaad.exe', '; filename= kwaad.exe.pdf'",
        "'a\r\nSet-Cookie: b', a Set-Cookie b.pdf",
        "fdp\u202eexe.cod, fdp exe.cod.pdf",
        "'...', materiaal.pdf",
        "Één café, Één café.pdf"
    })
    void aNameIsMadeOfTheTitle(String title, String name) {
        assertThat(MaterialFileName.of(titled(title))).isEqualTo(name);
    }

    @Test
    void aNameIsNoLongerThanDisksTake() {
        assertThat(MaterialFileName.of(titled("a".repeat(200)))).isEqualTo("a".repeat(120) + ".pdf");
    }

    private static MaterialView titled(String title) {
        MaterialDetails details =
                new MaterialDetails(MaterialTab.MANUALS, Audience.EVERYBODY, title, LocalDate.of(2026, 7, 1));
        return new MaterialView(
                null, "ltcf", details, MaterialKind.PDF, Optional.empty(), Optional.empty(), Optional.empty(), null);
    }
}
