package be.vormingsportaal.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the portal as they stand in the sources: a file for each module. */
public final class MessageBundle {

    public static final Path FOLDER = Path.of("src/main/resources/messages");

    /**
     * Which keys stand in the file of a module: those that begin with one of these words. {@code mail.} and
     * {@code ownData.} are followed by the word that counts, when it stands here. What several modules need is in the
     * file of {@code web}.
     */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(
                    "accounts",
                    "account accounts devices email emailChange emailChangeState link lost lostMailbox merges name ownData password"
                            + " recovery registration role sessions signIn"),
            Map.entry(
                    "attestations",
                    "attest attestDecision attestDesk attestFile attestation attestationSource attestationState"
                            + " attestations attests completions expiryChart institutionKind institutions rules standing"),
            Map.entry(
                    "billing",
                    "assignedPayments bankDoubt bankDoubts bankFile bankFileState bankFiles bankLine bankProof bankStatement"
                            + " billing credit foreignPayment foreignPayments invoice invoiceDesk invoiceMail invoices journal"
                            + " owed payment paymentDesk paymentSource payments refund refundFiles refundState"
                            + " refundWay refunds resentInvoices statementFormat statementProblem unassignedReason vat"),
            Map.entry("cases", "case caseActs caseNotes casePage"),
            Map.entry("demo", "demo"),
            Map.entry("desk", "daily dailyMail datedCounts figures need"),
            Map.entry("documents", "documents drafts"),
            Map.entry("identity", "engine"),
            Map.entry("imports", "import importState imports"),
            Map.entry("instruments", "instrumentDesk instruments"),
            Map.entry(
                    "intervisions", "enrolment enrolmentEnd enrolmentState enrolments intervision intervisions proofs"),
            Map.entry("listing", "contact contactMessages listing province trainer"),
            Map.entry("mail", "mail mailDesk mailState mails"),
            Map.entry("materials", "materialVisits materials"),
            Map.entry("operations", "cases"),
            Map.entry(
                    "organisations",
                    "closedOrganisations leave membership membershipEnd organisation organisations pastMemberships people person"
                            + " renamedOrganisations transfer transferState transfers"),
            Map.entry("securitylog", "accessLog securityEvent securityEvents securityLog"),
            Map.entry("trainings", "attendance givenTrainings training trainings"),
            Map.entry("worklist", "taskNotes worklist"),
            Map.entry("web", "admin choice desk error errorPage field month paper portal tab typeMismatch"));

    private MessageBundle() {}

    /** All texts. */
    public static Properties read() {
        Properties bundle = new Properties();
        files().values().forEach(lines -> bundle.putAll(properties(lines)));
        return bundle;
    }

    /** The lines of each file. */
    public static SortedMap<Path, List<String>> files() {
        SortedMap<Path, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            for (Path file : all.toList()) {
                files.put(file, Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** As the application has them, for tests without one. */
    public static MessageSource source() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                modules().stream().map(module -> "messages/" + module).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return messages;
    }

    public static List<String> modules() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** What to do about a key that the bundle does not have. */
    public static String missing(String key) {
        return "the text " + key + " is missing: add it to " + fileOf(key);
    }

    /** Where the key belongs. */
    public static String fileOf(String key) {
        return module(key)
                .map(module -> FOLDER.resolve(module + "_nl.properties").toString())
                .orElse("the file of a module, and its first word to that module in MessageBundle.WORDS");
    }

    private static Optional<String> module(String key) {
        return withWord(key.replaceFirst("^(mail|ownData\\.kept|ownData)\\.", ""))
                .or(() -> withWord(key));
    }

    private static Optional<String> withWord(String key) {
        String word = key.split("[.-]")[0];
        return WORDS.entrySet().stream()
                .filter(module -> Arrays.asList(module.getValue().split(" ")).contains(word))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    private static Properties properties(List<String> lines) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(String.join("\n", lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
