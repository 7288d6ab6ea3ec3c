package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.LostMailboxReview;
import be.vormingsportaal.accounts.LostMailboxState;
import be.vormingsportaal.accounts.PasswordRules;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.attestations.AttestationReview;
import be.vormingsportaal.attestations.ReviewReason;
import be.vormingsportaal.billing.BankLine;
import be.vormingsportaal.billing.BankReading;
import be.vormingsportaal.billing.InvoiceFollowUp;
import be.vormingsportaal.billing.InvoiceKind;
import be.vormingsportaal.billing.Overdue;
import be.vormingsportaal.billing.PaymentAssignment;
import be.vormingsportaal.billing.PaymentSource;
import be.vormingsportaal.billing.ReceivableState;
import be.vormingsportaal.billing.VatTreatment;
import be.vormingsportaal.documents.Reason;
import be.vormingsportaal.imports.FileProblem;
import be.vormingsportaal.imports.ImportStart;
import be.vormingsportaal.imports.ImportState;
import be.vormingsportaal.imports.LineKind;
import be.vormingsportaal.imports.RowProblem;
import be.vormingsportaal.listing.Province;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.Lock;
import be.vormingsportaal.materials.MaterialKind;
import be.vormingsportaal.materials.Tab;
import be.vormingsportaal.organisations.AddOutcome;
import be.vormingsportaal.organisations.MembershipEnd;
import be.vormingsportaal.organisations.TransferService.Reminding;
import be.vormingsportaal.organisations.TransferState;
import be.vormingsportaal.trainings.ExternalOutcome;
import be.vormingsportaal.trainings.PlanResult;
import be.vormingsportaal.trainings.TrainerView.Concern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Every text comes from the bundle, and the bundle has every text. */
class MessagesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");
    private static final Pattern JAVA_KEY = Pattern.compile(
            "\"((?:attest|attestations|error|people|transfer|transfers|organisation|registration|link|password|account|accounts|cases|email|lostMailbox|tab|leave|materials|institutions|rules|instrumentDesk|completions|contact|imports|trainings)\\.[a-z][A-Za-z0-9.]*[A-Za-z0-9])\"");

    private static final List<String> PUT_TOGETHER = List.of(
            "role.",
            "error.password.",
            "people.add.",
            "people.trainers.",
            "people.managers.",
            "people.caregivers.",
            "transfer.done.",
            "transferState.",
            "emailChangeState.",
            "membershipEnd.",
            "transfer.late.",
            "transfers.reminded.",
            "transfers.withdrawn.",
            "cases.kind.",
            "ownData.",
            "cases.advice.",
            "signIn.reason.",
            "portal.notice.",
            "engine.group.",
            "engine.filter.",
            "field.name",
            "lostMailbox.state.",
            "attestationSource.",
            "attestationState.",
            "attestations.dates.",
            "attestations.reason.",
            "attestations.review.",
            "attest.field.",
            "attest.warning.differs.",
            "institutionKind.",
            "standing.",
            "materials.tab.",
            "materials.empty.",
            "materials.kind.",
            "materials.locked.",
            "materials.audience.",
            "documents.refused.",
            "lostMailbox.confirm.",
            "lostMailbox.keep.",
            "accounts.lostMailbox.",
            "province.",
            "month.",
            "rules.years.",
            "rules.after.",
            "completions.dates.",
            "attests.column.",
            "attests.standing.",
            "imports.file.",
            "imports.header.",
            "imports.page.",
            "imports.will.",
            "imports.did.",
            "imports.row.",
            "imports.start.",
            "importState.",
            "trainings.papers.column.",
            "trainings.concern.",
            "trainings.advice.",
            "trainings.problem.",
            "trainings.when.",
            "trainings.external.",
            "invoice.title.",
            "invoice.total.",
            "invoice.vat.",
            "invoices.column.",
            "invoices.kind.",
            "invoices.treatment.",
            "invoices.state.",
            "invoices.overdue.",
            "billing.followUp.",
            "billing.assignment.",
            "bankFiles.problem.",
            "bankLine.",
            "paymentSource.",
            "payment.state.",
            "mail.");

    private final Properties bundle = bundle();

    @Test
    void everyKeyOfATemplateIsInTheBundle() {
        assertThat(keys(TEMPLATES, TEMPLATE_KEY)).isNotEmpty().isSubsetOf(bundle.stringPropertyNames());
    }

    @Test
    void everyKeyInJavaIsInTheBundle() {
        assertThat(keys(JAVA, JAVA_KEY)).isNotEmpty().isSubsetOf(bundle.stringPropertyNames());
    }

    /** Keys that are put together from a part and a name: the part is what must be in use. */
    @Test
    void everyTextOfTheBundleIsUsed() {
        String sources = Stream.of(TEMPLATES, JAVA)
                .flatMap(MessagesTests::files)
                .map(MessagesTests::read)
                .collect(Collectors.joining());
        assertThat(bundle.stringPropertyNames().stream()
                        .filter(key -> !key.equals("typeMismatch"))
                        .filter(key -> !sources.contains(key))
                        .filter(key -> PUT_TOGETHER.stream().noneMatch(part -> key.startsWith(part))))
                .isEmpty();
    }

    @Test
    void everyRoleAndOutcomeHasItsWords() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(InvoiceKind.values()).map(kind -> "invoices.kind." + kind),
                        Arrays.stream(VatTreatment.values()).map(vat -> "invoices.treatment." + vat),
                        Arrays.stream(ReceivableState.values()).map(state -> "invoices.state." + state),
                        Arrays.stream(Overdue.values()).map(overdue -> "invoices.overdue." + overdue),
                        Arrays.stream(Role.values()).map(role -> "role." + role),
                        Arrays.stream(LostMailboxState.values()).map(state -> "lostMailbox.state." + state),
                        Arrays.stream(LostMailboxState.values())
                                .filter(MessagesTests::isOver)
                                .flatMap(state ->
                                        Stream.of("lostMailbox.confirm." + state, "lostMailbox.keep." + state)),
                        Arrays.stream(LostMailboxReview.Outcome.values())
                                .filter(outcome -> !new LostMailboxReview(outcome, null).isDone())
                                .map(outcome -> "accounts.lostMailbox." + outcome),
                        Arrays.stream(ReviewReason.values()).map(reason -> "attestations.reason." + reason),
                        Arrays.stream(AttestationReview.values())
                                .filter(review -> !review.isDone())
                                .map(review -> "attestations.review." + review),
                        Arrays.stream(Reason.values()).map(reason -> "documents.refused." + reason),
                        Arrays.stream(AddOutcome.values()).map(outcome -> "people.add." + outcome),
                        Arrays.stream(FileProblem.values()).map(problem -> "imports.file." + problem),
                        Arrays.stream(RowProblem.Kind.values())
                                .flatMap(kind -> Stream.of(kind.fieldKey(), kind.messageKey())),
                        Arrays.stream(ImportStart.values()).map(outcome -> "imports.start." + outcome),
                        Arrays.stream(ImportState.values()).map(state -> "importState." + state),
                        Arrays.stream(LineKind.values()).map(kind -> "imports.did." + kind),
                        Arrays.stream(MembershipEnd.values()).map(end -> "membershipEnd." + end),
                        Arrays.stream(Reminding.values()).map(outcome -> "transfers.reminded." + outcome),
                        closed().map(state -> "transfers.withdrawn." + state),
                        closed().map(state -> "transfer.done." + state),
                        Arrays.stream(Tab.values())
                                .flatMap(tab -> Stream.of("materials.tab." + tab, "materials.empty." + tab)),
                        Arrays.stream(Audience.values()).map(audience -> "materials.audience." + audience),
                        Arrays.stream(MaterialKind.values()).map(kind -> "materials.kind." + kind),
                        Arrays.stream(Province.values()).map(province -> "province." + province),
                        Arrays.stream(Lock.values()).map(lock -> "materials.locked." + lock),
                        Arrays.stream(Concern.values())
                                .flatMap(concern ->
                                        Stream.of("trainings.concern." + concern, "trainings.advice." + concern)),
                        Arrays.stream(PlanResult.Problem.values()).map(problem -> "trainings.problem." + problem),
                        Arrays.stream(ExternalOutcome.values()).map(outcome -> "trainings.external." + outcome),
                        Arrays.stream(InvoiceFollowUp.values())
                                .filter(outcome -> !outcome.isDone())
                                .map(outcome -> "billing.followUp." + outcome),
                        Arrays.stream(PaymentAssignment.values())
                                .filter(outcome -> !outcome.isDone())
                                .map(outcome -> "billing.assignment." + outcome),
                        Arrays.stream(BankReading.Problem.values()).map(problem -> "bankFiles.problem." + problem),
                        Arrays.stream(BankLine.Outcome.values()).map(outcome -> "bankLine." + outcome),
                        Arrays.stream(PaymentSource.values()).map(source -> "paymentSource." + source),
                        Arrays.stream(PasswordRules.Refusal.values()).map(refusal -> "error.password." + refusal))
                .flatMap(stream -> stream);
        assertThat(keys).isSubsetOf(bundle.stringPropertyNames());
    }

    private static Stream<TransferState> closed() {
        return Arrays.stream(TransferState.values()).filter(state -> state != TransferState.OPEN);
    }

    /** States in which the pages behind the links of a request have nothing to press. */
    private static boolean isOver(LostMailboxState state) {
        return !state.isOpen() && state != LostMailboxState.REFUSED;
    }

    @Test
    void noKeyStandsInTheBundleTwice() {
        assertThat(read(Path.of("src/main/resources/messages_nl.properties"))
                        .lines()
                        .filter(line -> line.matches("[A-Za-z].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextInATemplateIsReplacedByOneOfTheBundle() {
        assertThat(files(TEMPLATES)
                        .filter(file -> file.toString().endsWith(".html"))
                        .flatMap(MessagesTests::ownTexts))
                .isEmpty();
    }

    @Test
    void anApostropheInATextWithArgumentsIsDoubled() {
        assertThat(bundle.stringPropertyNames().stream()
                        .filter(key -> bundle.getProperty(key).contains("{0}"))
                        .filter(key -> bundle.getProperty(key).replace("''", "").contains("'")))
                .isEmpty();
    }

    /** Texts of elements whose content Thymeleaf does not replace; punctuation and the name BelRAI are no texts. */
    private static Stream<String> ownTexts(Path file) {
        return Jsoup.parse(read(file)).getAllElements().stream()
                .filter(element -> !isReplaced(element))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(text -> text.replace("BelRAI", "").strip())
                .filter(text -> text.matches(".*\\p{L}{2,}.*"))
                .map(text -> file + ": " + text);
    }

    private static boolean isReplaced(Element element) {
        return Stream.iterate(element, parent -> parent != null, Element::parent)
                .anyMatch(parent -> parent.hasAttr("th:text") || parent.hasAttr("th:replace") && !isPage(parent));
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("html");
    }

    private static Set<String> keys(Path folder, Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        files(folder).forEach(file -> {
            Matcher matcher = pattern.matcher(read(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        });
        return keys;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(files.filter(Files::isRegularFile).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle() {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages_nl.properties"))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
