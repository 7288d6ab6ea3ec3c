package be.vormingsportaal.web.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a table as a file, which is kept nowhere on its way. */
public final class TableDownload {

    private TableDownload() {}

    /** @param name of the file, before the day */
    public static void csv(ExportTable table, String name, LocalDate day, HttpServletResponse response)
            throws IOException {
        begin(response, CsvFile.MEDIA_TYPE, name + "-" + day + ".csv");
        CsvFile.write(table, response.getOutputStream());
    }

    /** @param name of the file, before the day */
    public static void xlsx(ExportTable table, String name, LocalDate day, HttpServletResponse response)
            throws IOException {
        begin(response, XlsxFile.MEDIA_TYPE, name + "-" + day + ".xlsx");
        XlsxFile.write(table, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String mediaType, String fileName) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
    }
}
