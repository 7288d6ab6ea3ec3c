package be.vormingsportaal.testing;

import be.vormingsportaal.imports.caregivers.ImportIntake;
import be.vormingsportaal.imports.caregivers.ImportIntakeResult;
import be.vormingsportaal.imports.caregivers.ImportIntakeResult.Taken;
import be.vormingsportaal.shared.EmailAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;

/** Hands in files with care providers. */
public class TestImports {

    private static final String HEADER = "Voornaam;Naam;E-mail;BelRAI LTCF\n";

    private final ImportIntake intake;

    TestImports(ImportIntake intake) {
        this.intake = intake;
    }

    /** A file with one new person, which nobody started. */
    public UUID taken(UUID organisationId, UUID account) {
        return taken(organisationId, account, csv(List.of(TestPeople.anyAddress())));
    }

    public UUID taken(UUID organisationId, UUID account, String csv) {
        ImportIntakeResult taken = intake(organisationId, account, csv);
        if (taken instanceof Taken file) {
            return file.importId();
        }
        throw new AssertionError("Not taken: " + taken);
    }

    public ImportIntakeResult intake(UUID organisationId, UUID account, String csv) {
        try {
            return intake.take(
                    organisationId,
                    account,
                    "zorgverleners.csv",
                    new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody is called An Peeters and gets BelRAI LTCF; the first stands on row 2. */
    public static String csv(List<EmailAddress> addresses) {
        return addresses.stream()
                .map(address -> "An;Peeters;" + address.value() + ";x\n")
                .collect(Collectors.joining("", HEADER, ""));
    }
}
