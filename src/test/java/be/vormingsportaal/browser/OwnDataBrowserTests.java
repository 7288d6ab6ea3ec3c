package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

/** Somebody looks at what the portal keeps about them, and takes it along. */
@InBrowser
class OwnDataBrowserTests {

    @Test
    void everybodyCanTakeTheirDataAlong(Visitor trainer) {
        trainer.signIn("trainer@delinde.example").open("/mijn-account").follow("Mijn gegevens bekijken");
        assertThat(trainer.heading()).hasText("Mijn gegevens");
        new PageCheck(trainer).here("own-data");
        Download file = trainer.page().waitForDownload(() -> trainer.follow("Mijn gegevens downloaden"));
        assertThat(file.suggestedFilename()).matches("vormingsportaal-mijn-gegevens-\\d{4}-\\d\\d-\\d\\d\\.zip");
        assertThat(file.failure()).isNull();
    }
}
