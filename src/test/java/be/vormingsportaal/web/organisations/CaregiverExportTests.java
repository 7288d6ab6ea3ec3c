package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The list of care providers as a file. Its headers and words are what the import of such a list reads. */
@PortalTest
class CaregiverExportTests {

    private static final String CSV = "/zorgverleners/lijst.csv";
    private static final String XLSX = "/zorgverleners/lijst.xlsx";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    PeopleService door;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    TestTrainings trainings;

    @Autowired
    Departures departures;

    @TempDir
    Path folder;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisationWithAManager() {
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void theFileHasTheColumnsAndTheWordsOfThePage() throws Exception {
        String liesAddress = any();
        String tomAddress = any();
        UUID lies = caregiver("Lies", "Peeters", liesAddress, "ltcf", "home-care");
        people.register(lies);
        UUID training = trainings.planned(organisation, trainings.trainer(organisation, "ltcf"), "ltcf");
        trainings.with(training, lies);
        caregiver("Tom", "Wouters", tomAddress);
        assertThat(rows(CSV))
                .extracting(CSVRecord::toList)
                .containsExactly(
                        List.of(
                                "Voornaam",
                                "Naam",
                                "E-mail",
                                "Registratie",
                                "BelRAI Screener",
                                "BelRAI Screener + Sociaal Supplement",
                                "BelRAI LTCF",
                                "BelRAI Home Care"),
                        List.of(
                                "Lies",
                                "Peeters",
                                liesAddress,
                                "Geregistreerd",
                                "-",
                                "-",
                                "Toegang tot materiaal",
                                "Instrument toegewezen"),
                        List.of("Tom", "Wouters", tomAddress, "Nog niet geregistreerd", "-", "-", "-", "-"));
    }

    @Test
    void theFileHasWhatTheFiltersShowOfAllPagesInTheSameOrder() throws Exception {
        for (int number = 0; number < 60; number++) {
            caregiver("Lies", "Peeters" + (char) ('A' + number % 26) + number, any(), "ltcf");
        }
        caregiver("Lies", "Maes", any(), "screener");
        List<CSVRecord> rows = rows(CSV + "?zoek=lies&instrument=ltcf&richting=aflopend&pagina=2");
        assertThat(rows).hasSize(61);
        assertThat(rows.subList(1, 61).stream().map(row -> row.get(1).toLowerCase()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aNameThatASpreadsheetWouldComputeIsAText() throws Exception {
        caregiver("=1+1", "Peeters", any());
        assertThat(rows(CSV).get(1).get(0)).isEqualTo("'=1+1");
    }

    @Test
    void theFilesAreCalledAfterTheDayAndKeptNowhere() throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            download("/zorgverleners/lijst." + format)
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    "attachment; filename=\"zorgverleners-2026-11-24." + format + "\""))
                    .andExpect(header().string("Cache-Control", "no-store"));
        }
    }

    @Test
    void theWorkbookHasTheSameWords() throws Exception {
        caregiver("Lies", "Peeters", any(), "ltcf");
        byte[] file = download(XLSX).andReturn().getResponse().getContentAsByteArray();
        assertThat(sharedStrings(file))
                .contains("Registratie", "Lies", "Nog niet geregistreerd", "Instrument toegewezen", ">-<");
    }

    @Test
    void whoeverBelongsToNoOrganisationHasNoFile() throws Exception {
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        departures.leave(trainer);
        browser.perform(get(CSV).with(people.signedIn(trainer))).andExpect(status().isNotFound());
    }

    private List<CSVRecord> rows(String address) throws Exception {
        byte[] file = download(address).andReturn().getResponse().getContentAsByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private String sharedStrings(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("lijst.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream texts = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            return new String(texts.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ResultActions download(String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(manager))).andExpect(status().isOk());
    }

    private UUID caregiver(String first, String last, String email, String... codes) {
        EmailAddress address = EmailAddress.of(email);
        door.add(new AddPerson(
                organisation, manager, Role.CAREGIVER, new PersonName(first, last), address, Set.of(codes)));
        return accounts.findByEmail(address).orElseThrow().id();
    }

    private static String any() {
        return TestPeople.anyAddress().value();
    }
}
