package be.vormingsportaal.postgresql;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** As {@link KilledImportTests}, with the largest file that is taken. Says how long it takes; bench/README.md has more. */
class CaregiverImportBenchmark {

    private static final int ROWS = 5_000;

    @Test
    void fiveThousandRowsWithAKillInTheMiddle() throws Exception {
        try (KilledImport story = new KilledImport(ROWS, Duration.ofMinutes(30))) {
            Instant begin = Instant.now();
            story.runTo(1);
            Instant firstRow = Instant.now();
            story.runOnTo(ROWS / 2);
            Instant kill = Instant.now();
            int before = story.rowsDone();
            story.kill();
            int killedAt = story.rowsDone();
            Instant again = Instant.now();
            story.runToTheEnd();
            Instant end = Instant.now();
            story.assertOnce();
            say("start of the portal to the first row", begin, firstRow);
            say(before + " rows, " + perSecond(before, firstRow, kill) + " rows a second", firstRow, kill);
            say("killed after " + killedAt + " rows; started again to the last row and mail", again, end);
            System.out.println("every person once, one mail each");
        }
    }

    private static long perSecond(int rows, Instant from, Instant until) {
        return rows * 1000L / Math.max(1, Duration.between(from, until).toMillis());
    }

    private static void say(String what, Instant from, Instant until) {
        System.out.printf("%s: %.1f s%n", what, Duration.between(from, until).toMillis() / 1000.0);
    }
}
