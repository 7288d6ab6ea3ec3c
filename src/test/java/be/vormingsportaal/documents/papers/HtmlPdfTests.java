package be.vormingsportaal.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.storage.Workbench;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PdfRules;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a page that is drawn. */
class HtmlPdfTests {

    @TempDir
    Path folder;

    HtmlPdf pdf;

    @BeforeEach
    void open() {
        pdf = new HtmlPdf(new Workbench(folder).workload);
    }

    @Test
    void aScreenReaderFindsTagsALanguageAndATitle() throws Exception {
        try (PDDocument paper = drawn("<h1>Aanwezig</h1><p>Iedereen</p>")) {
            PDDocumentCatalog catalog = paper.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("nl-BE");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Een lijst");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid:part", "Wie er was");
        }
    }

    @Test
    void everyFontIsInTheFileAndOnlyTheLettersThatAreUsed() throws Exception {
        byte[] drawn = pdf.draw(page("<h1>Aanwezig</h1><p>Iedereen</p>"), Map.of());
        assertThat(drawn.length).isLessThan(60_000);
        try (PDDocument paper = Loader.loadPDF(drawn)) {
            for (PDPage page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVu");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Çelik-Ångström",
                "Łukasz Żółć",
                "Ελένη Παπαδοπούλου",
                "Олена Шевченко",
                "Nguyễn Thị Ánh",
                "a & b < c"
            })
    void namesFromAllOverComeThrough(String name) throws Exception {
        assertThat(text("<p>" + name.replace("&", "&amp;").replace("<", "&lt;") + "</p>"))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"محمد علي", "דוד כהן", "山田太郎", "🎉👩🏽‍⚕️", "a\u0301\u0302", "W\u200Bi\u00ADl", "a\uFFFEb\uFFFFc"
            })
    void lettersThatCannotBeDrawnDoNotStopThePaper(String name) throws Exception {
        assertThat(text("<p>voor " + name + "</p><p>na</p>")).contains("voor", "na");
    }

    @Test
    void whatSeparatesLettersFromTheirAccentsIsPutTogether() throws Exception {
        assertThat(text("<p>Zoe\u0308</p>")).contains("Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Çelik", "محمد علي", "山田太郎", "🎉👩🏽‍⚕️", "a\u0301\u0302", "W\u200Bi\u00ADl"})
    void aPaperKeepsTheRulesForArchivesAndScreenReadersWhateverIsTyped(String name) throws Exception {
        assertThat(PdfRules.broken(pdf.draw(
                        page("<h1>Aanwezig</h1><p>voor " + name
                                + "</p><table><thead><tr><th scope=\"col\">Naam</th></tr></thead><tbody><tr><td>" + name
                                + "</td></tr></tbody></table><p><img src=\"code.png\" alt=\"Een vierkant\"/></p>"),
                        Map.of("code.png", PaperFiles.png(Color.BLACK)))))
                .isEmpty();
    }

    @Test
    void aPaperWithoutATextBesideItsPictureIsFoundOut() throws Exception {
        assertThat(PdfRules.broken(pdf.draw(
                        page("<p><img src=\"code.png\"/></p>"), Map.of("code.png", PaperFiles.png(Color.BLACK)))))
                .isNotEmpty();
    }

    @Test
    void onlyThePicturesThatComeAlongAreShown() throws Exception {
        String page = page("<p><img src=\"code.png\" alt=\"a\"/><img src=\"other.png\" alt=\"b\"/></p>");
        try (PDDocument paper = Loader.loadPDF(pdf.draw(page, Map.of("code.png", PaperFiles.png(Color.BLACK))))) {
            assertThat(paper.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aWordThatFitsNowhereIsBroken() throws Exception {
        assertThat(text("<p>" + "W".repeat(5000) + "</p><p>na</p>")).contains("na");
    }

    @Test
    void nothingIsLoadedWhateverThePageAsksFor() throws Exception {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "body { content: 'geheim' }");
        AtomicInteger requests = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
        try {
            String address = "http://127.0.0.1:" + outside.getAddress().getPort() + "/x";
            for (String wanted : new String[] {
                address, secret.toUri().toString(), "jar:" + secret.toUri() + "!/x", "paper:../../application.yml"
            }) {
                byte[] drawn = pdf.draw(
                        "<html lang='nl'><head><title>t</title>"
                                + "<link rel='stylesheet' type='text/css' href='" + wanted + "'/>"
                                + "<link rel='attachment' href='" + wanted + "'/>"
                                + "<style>@import url('" + wanted + "'); body { background: url('" + wanted + "') }"
                                + "@font-face { font-family: x; src: url('" + wanted
                                + "') } p { font-family: x, 'DejaVu Sans Condensed' }</style></head>"
                                + "<body><p>tekst</p><img alt='' src='" + wanted + "'/>"
                                + "<object data='" + wanted + "' type='application/pdf'>o</object>"
                                + "<iframe src='" + wanted + "'></iframe></body></html>",
                        Map.of());
                try (PDDocument paper = Loader.loadPDF(drawn)) {
                    assertThat(new PDFTextStripper().getText(paper))
                            .contains("tekst")
                            .doesNotContain("geheim");
                    assertThat(paper.getDocumentCatalog().getNames()).isNull();
                }
            }
        } finally {
            outside.stop(0);
        }
        assertThat(requests).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>",
                "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><html><body>&b;</body></html>",
                "<!DOCTYPE html><html></html>",
                "<html><body><p></body></html>",
                "geen pagina"
            })
    void whatIsNoPlainPageIsRefused(String page) {
        assertThatThrownBy(() -> pdf.draw(page, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageThatIsFarTooLongIsRefused() {
        String page = page("<p>" + "a".repeat(HtmlPdf.LONGEST) + "</p>");
        assertThatThrownBy(() -> pdf.draw(page, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private String text(String body) throws Exception {
        try (PDDocument paper = drawn(body)) {
            assertThat(StreamSupport.stream(paper.getPages().spliterator(), false))
                    .isNotEmpty();
            return new PDFTextStripper().getText(paper);
        }
    }

    private PDDocument drawn(String body) throws IOException, UploadRefusedException {
        return Loader.loadPDF(pdf.draw(page(body), Map.of()));
    }

    private static String page(String body) {
        return "<html lang=\"nl-BE\"><head><title>Een lijst</title><meta name=\"subject\" content=\"Wie er was\"/>"
                + "<link rel=\"stylesheet\" type=\"text/css\" href=\"paper.css\"/></head><body>" + body
                + "</body></html>";
    }
}
