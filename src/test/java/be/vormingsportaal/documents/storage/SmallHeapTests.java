package be.vormingsportaal.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much memory uploads take. */
class SmallHeapTests {

    @TempDir
    Path folder;

    /** With 512 MB for the whole portal it needs about 200 for itself. */
    @Test
    void twoHundredMegabytesAtOncePassWithLittleMemory() throws Exception {
        Path log = folder.resolve("log");
        Process portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(portal.waitFor(2, TimeUnit.MINUTES))
                    .as(Files.readString(log))
                    .isTrue();
            assertThat(portal.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            portal.destroyForcibly();
        }
    }
}
