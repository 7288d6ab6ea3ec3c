package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.papers.InvoicePapers.Paper;
import be.vormingsportaal.web.files.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;

/** Hands out a file of an invoice. */
final class PaperAnswer {

    private PaperAnswer() {}

    static void send(Paper paper, HttpServletResponse response) throws IOException {
        Download.begin(
                response,
                paper.mediaType(),
                ContentDisposition.attachment().filename(paper.fileName()).build());
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }
}
