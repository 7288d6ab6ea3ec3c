package be.vormingsportaal.web.exports;

import be.vormingsportaal.web.files.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;

/** Answers with a table as a file, which is not kept anywhere. */
public final class TableDownload {

    private TableDownload() {}

    /** @param name of the file, before the day */
    public static void csv(ExportTable table, String name, LocalDate day, HttpServletResponse response)
            throws IOException {
        csv(table, name + "-" + day, response);
    }

    /** @param name of the file, before the day */
    public static void xlsx(ExportTable table, String name, LocalDate day, HttpServletResponse response)
            throws IOException {
        xlsx(table, name + "-" + day, response);
    }

    /** @param name of the file, without its ending */
    public static void csv(ExportTable table, String name, HttpServletResponse response) throws IOException {
        Download.begin(response, CsvFile.MEDIA_TYPE, attachment(name + ".csv"));
        CsvFile.write(table, response.getOutputStream());
    }

    /** @param name of the file, without its ending */
    public static void xlsx(ExportTable table, String name, HttpServletResponse response) throws IOException {
        Download.begin(response, XlsxFile.MEDIA_TYPE, attachment(name + ".xlsx"));
        XlsxFile.write(table, response.getOutputStream());
    }

    private static ContentDisposition attachment(String fileName) {
        return ContentDisposition.attachment().filename(fileName).build();
    }
}
