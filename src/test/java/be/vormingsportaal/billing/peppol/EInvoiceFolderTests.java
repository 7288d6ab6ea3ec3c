package be.vormingsportaal.billing.peppol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.papers.InvoicePapers.Paper;
import be.vormingsportaal.shared.SettingsRefusedException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class EInvoiceFolderTests {

    @TempDir
    Path folder;

    final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(Settings.class, EInvoiceFolderConfiguration.class);

    @Test
    void aFileIsReplacedByTheSameAndNothingElseIsLeft() {
        EInvoiceFolder transport = EInvoiceFolder.in(folder);
        transport.send(invoice());
        transport.send(invoice());
        assertThat(folder)
                .isDirectoryContaining(file -> file.endsWith("factuur-2026-000001.xml"))
                .isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void thePortalDoesNotStartWithAFolderThatIsNotThere() {
        assertThatThrownBy(() -> EInvoiceFolder.in(folder.resolve("weg")))
                .isInstanceOf(SettingsRefusedException.class)
                .hasMessageContaining("portal.e-invoice.folder");
    }

    @Test
    void withoutAFolderThereIsNoWayToTheNetwork() {
        portal.run(context -> assertThat(context).doesNotHaveBean(EInvoiceTransport.class));
    }

    @Test
    void aBlankFolderIsNone() {
        portal.withPropertyValues("portal.e-invoice.folder= ")
                .run(context -> assertThat(context).doesNotHaveBean(EInvoiceTransport.class));
    }

    @Test
    void aFolderIsTheWayToTheNetwork() {
        portal.withPropertyValues("portal.e-invoice.folder=" + folder)
                .run(context -> assertThat(context).hasSingleBean(EInvoiceTransport.class));
    }

    private static EInvoice invoice() {
        return new EInvoice(
                UUID.randomUUID(),
                "2026-000001",
                "0208:0566988259",
                "0208:0566988259",
                new Paper("factuur-2026-000001.xml", "application/xml", new byte[] {1, 2, 3}));
    }

    @Configuration
    @EnableConfigurationProperties(EInvoiceFolderSettings.class)
    static class Settings {}
}
