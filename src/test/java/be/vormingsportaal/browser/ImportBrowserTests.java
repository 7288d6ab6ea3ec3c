package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many care providers at once: from the list to the result of each row. */
@InBrowser
class ImportBrowserTests {

    private static final String HEADER = "Voornaam;Naam;E-mail;BelRAI LTCF;BelRAI Screener;Dienst\n";

    @Autowired
    TestPeople people;

    @Autowired
    TestImports imports;

    @Test
    void theWholeWay(Visitor manager) {
        UUID neighbour = people.registered(people.organisation("WZC De Spar"), Role.CAREGIVER);
        signIn(manager).openTab("Zorgverleners").follow("Meerdere zorgverleners toevoegen");
        PageCheck check = new PageCheck(manager).here("import-upload");
        choose(manager, "Voornaam;Naam\nAn;Peeters\n");
        check.refused("Bestand bekijken", "import-refused");

        choose(
                manager,
                HEADER + rows(60, "weg") + "Lies;Janssens;"
                        + people.account(neighbour).email() + ";x;;Dag\n" + "Tom;;geen adres;misschien;;Nacht\n");
        manager.press("Bestand bekijken");
        assertThat(manager.heading()).hasText("Wat er zal gebeuren");
        assertThat(manager.page().locator(".counts")).containsText("60 Uitnodigen 1 Wissel aanvragen 1 Fout");
        check.here("import-preview");
        manager.follow("Alleen fouten (1)");
        assertThat(manager.page().locator("tbody tr")).hasCount(1);
        check.here("import-errors");

        manager.press("Import van 61 rijen starten");
        // the script asks how far it is, and at the end for the whole page
        assertThat(manager.heading()).hasText("Resultaat van de import");
        assertThat(manager.page().locator(".counts"))
                .containsText("60 Uitgenodigd 1 Wissel aangevraagd 1 Niet toegevoegd");
        check.here("import-result");
    }

    @Test
    void thePageWhileItRuns(Visitor manager) {
        UUID organisation = people.organisation("WZC De Es");
        UUID account = people.registered(organisation, Role.MANAGER);
        UUID id = imports.taken(organisation, account, HEADER + rows(2000, "es-loopt"));
        manager.signIn(people.account(account).email().value(), TestPeople.PASSWORD)
                .open("/zorgverleners/importeren/" + id)
                .press("Import van 2.000 rijen starten");
        Locator bar = manager.page().locator("#voortgang");
        String before = bar.textContent();
        assertThat(bar).not().hasText(before.strip());
        new PageCheck(manager).here("import-running");
        manager.press("Import stoppen");
        assertThat(manager.heading()).hasText("De import is gestopt");
        assertThat(manager.page().locator(".counts")).containsText("Niet uitgevoerd");
        new PageCheck(manager).here("import-stopped");
    }

    @Test
    void itWorksWithoutScripts(@WithoutJavaScript Visitor manager) throws Exception {
        signIn(manager).open("/zorgverleners/importeren");
        choose(manager, HEADER + rows(1, "zonder-script"));
        manager.press("Bestand bekijken").press("Import van 1 rij starten");
        await().pollInSameThread().atMost(Patience.MOST).until(() -> {
            manager.page().reload();
            return manager.heading().textContent().equals("Resultaat van de import");
        });
        Download file = manager.page()
                .waitForDownload(
                        () -> manager.page().locator("a[href$='resultaat.csv']").click());
        Assertions.assertThat(Files.readString(file.path())).contains("\"Uitgenodigd\"");
    }

    private Visitor signIn(Visitor visitor) {
        UUID id = people.registered(people.organisation("WZC De Den"), Role.MANAGER);
        return visitor.signIn(people.account(id).email().value(), TestPeople.PASSWORD);
    }

    private static void choose(Visitor visitor, String csv) {
        visitor.field("Bestand")
                .setInputFiles(new FilePayload(
                        "zorgverleners-van-alle-afdelingen.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rows(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "An;Peeters-Vanderstraeten;an" + i + "." + name + "@deden.example;x;ja;Nacht\n")
                .collect(Collectors.joining());
    }
}
