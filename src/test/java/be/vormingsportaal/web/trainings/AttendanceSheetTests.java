package be.vormingsportaal.web.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.documents.papers.Papers;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PdfRules;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.trainings.participation.ParticipantView;
import be.vormingsportaal.trainings.training.TrainerView;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingView;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list to sign, as it comes out of the printer. Its pages are drawn in {@code target/screenshots} to be looked at. */
@PortalTest
class AttendanceSheetTests {

    @Autowired
    Papers papers;

    AttendanceSheet sheet;

    @BeforeEach
    void open() {
        sheet = new AttendanceSheet(papers);
    }

    @Test
    void itSaysWhatWhereAndByWhomAndWhoIsExpected() throws Exception {
        assertThat(text(draw("plain", training("Groep 5", 2), people(3))))
                .contains(
                        "Aanwezigheidslijst: Groep 5",
                        "Instrument: BelRAI LTCF",
                        "Lesgever: Els Claes",
                        "Locatie: Lokaal 2, Gent",
                        "07-01-2030",
                        "09:00 - 12:30",
                        "Achternaam 2",
                        "WZC De Linde",
                        "Pagina 1 van 1");
    }

    @Test
    void itDescribesItselfToWhoeverCannotSeeIt() throws Exception {
        try (PDDocument paper = Loader.loadPDF(sheet.of(training("Groep 5", 1), people(1)))) {
            assertThat(paper.getDocumentInformation().getSubject()).isEqualTo("Aanwezigheidslijst: Groep 5");
        }
    }

    @Test
    void itHoldsNoAddresses() throws Exception {
        assertThat(text(sheet.of(training("Groep 5", 2), people(3)))).doesNotContain("@");
    }

    @Test
    void thereIsRoomForWhoeverComesUnexpected() throws Exception {
        assertThat(text(sheet.of(training("Groep 5", 1), people(3)))).contains("\n8");
    }

    @Test
    void withoutDaysTheDateIsWrittenByHand() throws Exception {
        assertThat(text(draw("no-days", training("Groep 5", 0), people(4)))).contains("Datum: ...", "Handtekening");
    }

    @Test
    void manyDaysBeginANewTableWithEverybodyInIt() throws Exception {
        byte[] pdf = draw("many-days", training("Groep 5", 12), people(2));
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(text(pdf).split("Achternaam 2", -1)).hasSize(1 + 3);
    }

    @Test
    void threeHundredPeopleStandOnItUnderARepeatedHead() throws Exception {
        byte[] pdf = draw("many-people", training("Groep 5", 5), people(300));
        String text = text(pdf);
        assertThat(text.split("Achternaam ", -1)).hasSize(1 + 300);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            int pages = paper.getNumberOfPages();
            assertThat(pages).isBetween(15, 40);
            assertThat(text).contains("Pagina " + pages + " van " + pages);
            assertThat(text.split("Organisatie", -1)).hasSizeGreaterThanOrEqualTo(1 + pages);
        }
        assertThat(pdf.length).isLessThan(1_500_000);
    }

    @Test
    void itKeepsTheRulesForArchivesAndScreenReaders() {
        assertThat(PdfRules.broken(sheet.of(training("Groep 5", 2), people(3)))).isEmpty();
        assertThat(PdfRules.broken(sheet.of(training("Groep 5", 12), people(40))))
                .isEmpty();
        assertThat(PdfRules.broken(sheet.of(training("Groep 5", 0), people(4)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"'&<>]]>",
                "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
                "[[${7*7}]] __${7*7}__ ${T(java.lang.Runtime)}"
            })
    void whatPeopleTypedIsOnlyText(String typed) throws Exception {
        TrainingView training = training(typed, 1);
        assertThat(text(sheet.of(training, people(1)))).contains(typed);
    }

    @Test
    void anyNameGetsItsLine() throws Exception {
        List<ParticipantView> odd = List.of(
                person("W".repeat(100), "i".repeat(100), "Z".repeat(200)),
                person("محمد", "علي", "דוד"),
                person("山田", "🎉", "Huis"),
                person(
                        "Van den Bossche-Vandenbroucke-De Keyser",
                        "Marie-Antoinette",
                        "Woonzorgcentrum Sint-Jozef vzw"));
        assertThat(text(draw("odd-names", training("Een training met een heel lange naam ".repeat(5), 5), odd)))
                .contains("Marie-Antoinette", "Pagina 1 van");
    }

    @Test
    void aCharacterThatNoPageMayHoldStopsNobodysSheet() throws Exception {
        TrainingView training = training("Groep\uFFFE 5", 1);
        assertThat(text(sheet.of(training, List.of(person("Peeters", "An\uFFFF", "WZC De Linde")))))
                .contains("Peeters");
    }

    @Test
    void withoutATrainerItSaysSo() throws Exception {
        TrainingView training = new TrainingView(
                UUID.randomUUID(),
                0,
                training("Groep 5", 1).details(),
                "BelRAI LTCF",
                new TrainerView(
                        Optional.empty(), Optional.empty(), Optional.of(TrainerView.Concern.GONE), Optional.empty()),
                0,
                Optional.empty(),
                false);
        assertThat(text(sheet.of(training, List.of()))).contains("Lesgever: nog niet gekend");
    }

    private byte[] draw(String name, TrainingView training, List<ParticipantView> people) throws IOException {
        byte[] pdf = sheet.of(training, people);
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            for (int page : new int[] {0, paper.getNumberOfPages() - 1}) {
                BufferedImage picture = new PDFRenderer(paper).renderImageWithDPI(page, 80);
                File file = folder.resolve("attendance-" + name + "-" + page + ".png")
                        .toFile();
                ImageIO.write(picture, "png", file);
            }
        }
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setLineSeparator("\n");
            return text.getText(paper);
        }
    }

    private static TrainingView training(String name, int days) {
        TrainingDetails details = SomeTraining.by(UUID.randomUUID())
                .named(name)
                .at("Lokaal 2, Gent")
                .on(IntStream.range(0, days)
                        .mapToObj(day -> new TrainingDay(
                                LocalDate.of(2030, 1, 7).plusDays(day), LocalTime.of(9, 0), LocalTime.of(12, 30)))
                        .toArray(TrainingDay[]::new))
                .details();
        return new TrainingView(
                UUID.randomUUID(),
                0,
                details,
                "BelRAI LTCF",
                new TrainerView(
                        Optional.of(UUID.randomUUID()), Optional.of("Els Claes"), Optional.empty(), Optional.empty()),
                0,
                Optional.empty(),
                false);
    }

    private static List<ParticipantView> people(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> person("Achternaam " + each % 100, "Voornaam", "WZC De Linde"))
                .toList();
    }

    private static ParticipantView person(String last, String first, String organisation) {
        return new ParticipantView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PersonName(first, last),
                Optional.of(EmailAddress.of("iemand@voorbeeld.example")),
                organisation,
                true,
                Instant.EPOCH);
    }
}
