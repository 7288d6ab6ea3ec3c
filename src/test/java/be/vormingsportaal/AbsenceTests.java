package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.NullFinder.Found;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Absence is an {@code Optional} or an empty collection: null does not leave a class. The compiler's own parser reads the
 * sources, because a compiled class does not show what a method returns.
 */
class AbsenceTests {

    private static final String FRAMEWORK = "the framework asks for null here, or gives it";
    private static final String QUERY =
            "it is a parameter or a piece of SQL, where null says that there is no condition";
    private static final String FILTER = "it is a filter of a list, as it stands in an address and goes into a query";
    private static final String COLUMN = "the database fills this record, and an empty column is null there";
    private static final String TEMPLATE = "templates read it, where ?: and != null are shorter";
    private static final String CELL = "it is a cell of a table, which may be empty";
    private static final String ANSWER = "it is what a form of the engine sent, which is checked afterwards";

    /** What may give or take null all the same, and why. Whoever adds a line here says why an Optional cannot be used. */
    private static final Map<String, String> EXEMPT = new TreeMap<>(Map.ofEntries(
            Map.entry("DelegateBeans.get", FRAMEWORK),
            Map.entry("EInvoiceFolderSettings.folder", FRAMEWORK),
            Map.entry("EnginePeople.asked", FRAMEWORK),
            Map.entry("FormBinder.new", FRAMEWORK),
            Map.entry("PassiveRequest.getAttribute", FRAMEWORK),
            Map.entry("ImportForm.file", FRAMEWORK),
            Map.entry("JobFailure.execute", FRAMEWORK),
            Map.entry("MaterialController.file", FRAMEWORK),
            Map.entry("MaterialController.preview", FRAMEWORK),
            Map.entry("Paging.like", FRAMEWORK),
            Map.entry("Paging.of", FRAMEWORK),
            Map.entry("PortalIdentityProvider.findTenantById", FRAMEWORK),
            Map.entry("RobotsAdvice.robots", FRAMEWORK),
            Map.entry("SessionStore.findById", FRAMEWORK),
            Map.entry("WithoutFiles.getContentType", FRAMEWORK),
            Map.entry("WithoutFiles.getParameter", FRAMEWORK),
            Map.entry("CaseTable.openCondition", QUERY),
            Map.entry("MembershipRepository.searchWithin", QUERY),
            Map.entry("RecoveryRepository.existsOpenAfter", QUERY),
            Map.entry("RecoveryRepository.expireOpen", QUERY),
            Map.entry("TrainingRepository.search", QUERY),
            Map.entry("CaregiverFilter.instrument", FILTER),
            Map.entry("CaregiverFilter.registered", FILTER),
            Map.entry("DeskFilter.organisationId", FILTER),
            Map.entry("ListingQuery.instrument", FILTER),
            Map.entry("ListingQuery.province", FILTER),
            Map.entry("PeopleQuery.instrument", FILTER),
            Map.entry("PeopleQuery.registered", FILTER),
            Map.entry("RegisterQuery.organisationId", FILTER),
            Map.entry("TrainingQuery.instrument", FILTER),
            Map.entry("TrainingQuery.when", FILTER),
            Map.entry("Buyer.vatNumber", COLUMN),
            Map.entry("PaymentReference.amountCents", COLUMN),
            Map.entry("Seller.vatNumber", COLUMN),
            Map.entry("TrainingDay.endsAt", COLUMN),
            Map.entry("TrainingDay.startsAt", COLUMN),
            Map.entry("AttestationDossier.document", TEMPLATE),
            Map.entry("AttestationDossier.recordedBy", TEMPLATE),
            Map.entry("AttestationDossier.reviewedBy", TEMPLATE),
            Map.entry("AttestationDossier.ruleExpiry", TEMPLATE),
            Map.entry("CaregiverTable.soughtInstrument", TEMPLATE),
            Map.entry("Device.browser", TEMPLATE),
            Map.entry("Device.system", TEMPLATE),
            Map.entry("Layout.person", TEMPLATE),
            Map.entry("ListedTrainer.place", TEMPLATE),
            Map.entry("Person.organisation", TEMPLATE),
            Map.entry("Place.province", TEMPLATE),
            Map.entry("FoundTrainer.organisation", TEMPLATE),
            Map.entry("ExportTable.rows", CELL),
            Map.entry("Kind.row", CELL),
            Map.entry("ReviewAnswer.expiresOn", ANSWER),
            Map.entry("ReviewAnswer.reason", ANSWER)));

    private static List<Found> found;

    @BeforeAll
    static void readSources() throws IOException {
        found = NullFinder.search();
    }

    @Test
    void noMethodReturnsNullOutsideItsClass() {
        assertThat(messages(Found.Kind.RETURNED)).isEmpty();
    }

    @Test
    void noAccessorOfAnEntityReturnsAnEmptyColumn() {
        assertThat(messages(Found.Kind.COLUMN)).isEmpty();
    }

    @Test
    void noJavadocPromisesNullToOtherClasses() {
        assertThat(messages(Found.Kind.PROMISED)).isEmpty();
    }

    @Test
    void everyExemptionIsNeeded() {
        Set<String> needless = new TreeSet<>(EXEMPT.keySet());
        found.forEach(one -> needless.remove(one.place()));
        assertThat(needless)
                .as("places without null in EXEMPT of AbsenceTests: remove these lines")
                .isEmpty();
    }

    private static List<String> messages(Found.Kind kind) {
        return found.stream()
                .filter(one -> one.kind() == kind && !EXEMPT.containsKey(one.place()))
                .map(one -> one.file() + ":" + one.line() + " " + one.place() + " " + kind.advice())
                .toList();
    }
}
