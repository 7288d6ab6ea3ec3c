package be.vormingsportaal.web.accounts;

import be.vormingsportaal.shared.Belgium;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with all that the portal keeps about a person. */
@Component
class OwnDataDownload {

    private final OwnDataArchive archive;
    private final Clock clock;

    OwnDataDownload(OwnDataArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    void send(UUID accountId, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        OwnDataArchive.Kept kept = archive.read(accountId);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("vormingsportaal-mijn-gegevens-" + LocalDate.ofInstant(now, Belgium.ZONE) + ".zip")
                        .build()
                        .toString());
        archive.write(kept, now, response.getOutputStream());
    }
}
