package be.vormingsportaal.postgresql;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.imports.caregivers.CaregiverImports;
import be.vormingsportaal.imports.caregivers.ImportStartResult;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A portal in a JVM of its own, which can be killed. It dies with the JVM of the test. */
final class ChildPortal implements AutoCloseable {

    private static final File LOG = new File("target/child-portal.log");

    private final Process process;

    private ChildPortal(Process process) {
        this.process = process;
    }

    /** @param rows with how many rows it starts an import; none when it shall only go on with what there is */
    static ChildPortal start(String databaseUrl, int mailPort, int rows) throws IOException {
        return new ChildPortal(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Europe/Brussels",
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=128m",
                        "-XX:TieredStopAtLevel=1",
                        // its log is a file, and not what the tests of this JVM keep
                        "-Dlogging.config=classpath:logback-child.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildPortal.class.getName(),
                        databaseUrl,
                        Integer.toString(mailPort),
                        Integer.toString(rows))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG))
                .start());
    }

    /** Fails when it died by itself. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new AssertionError("The portal stopped by itself; see " + LOG);
        }
    }

    /** As when the power goes: nothing is finished, nothing is said. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The portal does not die");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** The address of a row of its import, counted from 0. */
    static String address(int row) {
        return "an" + row + "@delinde.example";
    }

    /** What runs in the other JVM. */
    public static void main(String... arguments) {
        dieWithParent();
        PortalNode node = PortalNode.start(
                arguments[0],
                Integer.parseInt(arguments[1]),
                // the jobs of a dead node come free soon, and what fails is tried again soon
                "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                "--camunda.bpm.generic-properties.properties.failed-job-retry-time-cycle=R1000/PT1S");
        int rows = Integer.parseInt(arguments[2]);
        if (rows > 0) {
            startImport(node, rows);
        }
    }

    private static void startImport(PortalNode node, int rows) {
        TestPeople people = node.bean(TestPeople.class);
        UUID organisation = people.organisation("WZC De Linde");
        UUID manager = people.registered(organisation, Role.MANAGER);
        List<EmailAddress> addresses = IntStream.range(0, rows)
                .mapToObj(row -> EmailAddress.of(address(row)))
                .toList();
        UUID id = node.bean(TestImports.class).taken(organisation, manager, TestImports.csv(addresses));
        ImportStartResult outcome = node.bean(CaregiverImports.class).start(organisation, id, manager, address -> true);
        if (outcome != ImportStartResult.STARTED) {
            throw new AssertionError("Not started: " + outcome);
        }
    }

    private static void dieWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is said; only the end matters
                }
            } catch (IOException e) {
                // the parent is gone
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
