package be.vormingsportaal.postgresql;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The power goes in the middle of an import. */
@Tag("postgresql")
class KilledImportTests {

    private static final int ROWS = 400;

    @Test
    void afterAKillEverybodyIsThereOnceAndGotOneMail() throws Exception {
        try (KilledImport story = new KilledImport(ROWS, Duration.ofMinutes(10))) {
            story.runTo(ROWS / 4);
            story.kill();
            story.runToTheEnd();
            story.assertOnce();
        }
    }
}
