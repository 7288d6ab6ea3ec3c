package be.vormingsportaal.documents;

import static be.vormingsportaal.documents.SamplePdfs.byHand;
import static be.vormingsportaal.documents.SamplePdfs.stream;
import static be.vormingsportaal.documents.SamplePdfs.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.storage.Workbench;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a PDF may not hold, wherever somebody hid it. */
class PdfContentsTests {

    private static final PDActionJavaScript SCRIPT = new PDActionJavaScript("app.alert('hallo')");

    @TempDir
    Path folder;

    Workbench bench;

    @BeforeEach
    void bench() {
        bench = new Workbench(folder);
    }

    @Test
    void aScriptThatRunsWhenThePdfOpensIsRefused() throws Exception {
        assertThat(reason(document -> document.getDocumentCatalog().setOpenAction(SCRIPT)))
                .isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aScriptAmongTheNamesIsRefused() throws Exception {
        assertThat(reason(document -> {
                    PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
                    scripts.setNames(Map.of("start", SCRIPT));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setJavascript(scripts);
                    document.getDocumentCatalog().setNames(names);
                }))
                .isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aScriptThatRunsWithAPageIsRefused() throws Exception {
        assertThat(reason(document -> {
                    PDPageAdditionalActions actions = new PDPageAdditionalActions();
                    actions.setO(SCRIPT);
                    document.getPage(0).setActions(actions);
                }))
                .isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aScriptBehindALinkIsRefused() throws Exception {
        assertThat(reason(link(SCRIPT))).isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aScriptThatFollowsAnHarmlessActionIsRefused() throws Exception {
        PDActionURI first = new PDActionURI();
        first.setURI("https://kcd.example");
        first.setNext(List.of(SCRIPT));
        assertThat(reason(link(first))).isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aScriptThatNothingPointsToIsRefused() throws Exception {
        assertThat(bench.reason(byHand("", text("<</S/JavaScript/JS(app.alert)>>"))))
                .isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aScriptInAStreamOrUnderASpelledOutNameIsRefused() throws Exception {
        assertThat(bench.reason(byHand("/AA<</O<</S/Rendition/JS 4 0 R>>>>", stream("", text("app.alert")))))
                .isEqualTo(RefusalReason.SCRIPT);
        assertThat(bench.reason(byHand("/AA<</O<</S/J#61vaScript>>>>"))).isEqualTo(RefusalReason.SCRIPT);
    }

    @Test
    void aPdfThatStartsAProgramIsRefused() throws Exception {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setFile(new PDSimpleFileSpecification(new COSString("cmd.exe")));
        assertThat(reason(document -> document.getDocumentCatalog().setOpenAction(launch)))
                .isEqualTo(RefusalReason.LAUNCH_ACTION);
        assertThat(reason(link(launch))).isEqualTo(RefusalReason.LAUNCH_ACTION);
    }

    @Test
    void anAttachedFileIsRefused() throws Exception {
        assertThat(reason(document -> {
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("virus.exe", attached(document)));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                }))
                .isEqualTo(RefusalReason.EMBEDDED_FILE);
    }

    @Test
    void aFileThatIsPinnedToAPageIsRefused() throws Exception {
        assertThat(reason(document -> {
                    PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                    pin.setFile(attached(document));
                    document.getPage(0).getAnnotations().add(pin);
                    document.getPage(0).setAnnotations(List.<PDAnnotation>of(pin));
                }))
                .isEqualTo(RefusalReason.EMBEDDED_FILE);
    }

    @Test
    void aFormOfAnotherProgramIsRefused() throws Exception {
        assertThat(reason(document -> {
                    PDAcroForm form = new PDAcroForm(document);
                    form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
                    document.getDocumentCatalog().setAcroForm(form);
                }))
                .isEqualTo(RefusalReason.EMBEDDED_FILE);
    }

    @ParameterizedTest
    @CsvSource({"RichMedia", "Movie", "Sound", "Screen", "3D", "FileAttachment"})
    void whatPlaysSomethingIsRefused(String subtype) throws Exception {
        assertThat(bench.reason(byHand("/Annots[<</Type/Annot/Subtype/" + subtype + "/Rect[0 0 9 9]>>]")))
                .isEqualTo(RefusalReason.EMBEDDED_FILE);
    }

    @Test
    void aFormAndALinkToAPageOfTheWebAreTaken() throws Exception {
        PDActionURI page = new PDActionURI();
        page.setURI("https://kcd.example");
        assertThat(reason(link(page))).isNull();
        assertThat(reason(document -> document.getDocumentCatalog().setAcroForm(new PDAcroForm(document))))
                .isNull();
    }

    private RefusalReason reason(SamplePdfs.Change change) throws IOException {
        return bench.reason(SamplePdfs.with(change));
    }

    private static SamplePdfs.Change link(PDAction action) {
        return document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(0).setAnnotations(List.<PDAnnotation>of(link));
        };
    }

    private static PDComplexFileSpecification attached(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("virus.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(text("MZ"))));
        return file;
    }
}
