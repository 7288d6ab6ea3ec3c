package be.vormingsportaal.web.imports;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.imports.caregivers.CaregiverImports;
import be.vormingsportaal.imports.caregivers.ImportRowViews;
import be.vormingsportaal.web.exports.ExportTable;
import be.vormingsportaal.web.exports.TableDownload;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives an empty file to begin with, and the result of each row as a file. */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/zorgverleners/importeren")
class ImportFilesController {

    private final ImportAccess access;
    private final CaregiverImports imports;
    private final ImportRowViews lines;
    private final ImportTables tables;

    ImportFilesController(ImportAccess access, CaregiverImports imports, ImportRowViews lines, ImportTables tables) {
        this.access = access;
        this.imports = imports;
        this.lines = lines;
        this.tables = tables;
    }

    @GetMapping("/sjabloon.csv")
    void templateAsCsv(HttpServletResponse response) throws IOException {
        TableDownload.csv(tables.template(), "zorgverleners", response);
    }

    @GetMapping("/sjabloon.xlsx")
    void templateAsXlsx(HttpServletResponse response) throws IOException {
        TableDownload.xlsx(tables.template(), "zorgverleners", response);
    }

    @GetMapping("/{importId}/resultaat.csv")
    @Recorded(EXPORTED)
    void resultAsCsv(
            @AuthenticationPrincipal SignedInAccount me, @PathVariable UUID importId, HttpServletResponse response)
            throws IOException {
        TableDownload.csv(result(me, importId), "import-zorgverleners", response);
    }

    @GetMapping("/{importId}/resultaat.xlsx")
    @Recorded(EXPORTED)
    void resultAsXlsx(
            @AuthenticationPrincipal SignedInAccount me, @PathVariable UUID importId, HttpServletResponse response)
            throws IOException {
        TableDownload.xlsx(result(me, importId), "import-zorgverleners", response);
    }

    private ExportTable result(SignedInAccount me, UUID importId) {
        UUID organisation = access.organisationOf(me);
        return tables.result(
                lines.of(organisation, importId),
                imports.find(organisation, importId).state());
    }
}
