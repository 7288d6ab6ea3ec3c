package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.imports.caregivers.ImportIntakeResult.Refused;
import be.vormingsportaal.imports.caregivers.ImportIntakeResult.Taken;
import be.vormingsportaal.imports.reading.FileRefusedException;
import be.vormingsportaal.imports.reading.ImportReader;
import be.vormingsportaal.imports.reading.ImportSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes files in: it reads them, outside any transaction, and hands over what was read, to be kept. */
@Component
public class ImportIntake {

    private final ImportSettings settings;
    private final ImportReader reader;
    private final CaregiverImports imports;

    ImportIntake(ImportSettings settings, ImportReader reader, CaregiverImports imports) {
        this.settings = settings;
        this.reader = reader;
        this.imports = imports;
    }

    /** How much a file may hold. */
    public ImportLimits limits() {
        return new ImportLimits(settings.maxRows(), settings.maxBytes().toMegabytes());
    }

    /** @param fileName as the browser says it; it is shown, and never used as a path */
    public ImportIntakeResult take(UUID organisationId, UUID account, String fileName, InputStreamSource content)
            throws IOException {
        // one byte more than is allowed, which is enough to see that the file is too large
        int enough = Math.toIntExact(settings.maxBytes().toBytes()) + 1;
        byte[] bytes;
        try (InputStream in = content.getInputStream()) {
            bytes = in.readNBytes(enough);
        }
        try {
            return new Taken(imports.keep(organisationId, account, fileName, reader.read(bytes)));
        } catch (FileRefusedException refused) {
            return new Refused(refused.refusal());
        }
    }
}
