package be.vormingsportaal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.mail.MailService;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of classes, as CONTRIBUTING.md says them. */
@AnalyzeClasses(packages = "be.vormingsportaal", importOptions = ImportOption.DoNotIncludeTests.class)
class NamingTests {

    /** Whoever looks for a class types its name, and finds one. */
    @ArchTest
    static void noTwoClassesShareAName(JavaClasses types) {
        assertThat(types.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(
                                JavaClass::getSimpleName,
                                TreeMap::new,
                                Collectors.mapping(JavaClass::getPackageName, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .filter(name -> name.getValue().size() > 1)
                        .map(name ->
                                name.getKey() + " stands in " + name.getValue() + ": say in its name which one it is"))
                .isEmpty();
    }

    @ArchTest
    static final ArchRule whatSendsMailIsCalledMails = classes()
            .that(DescribedPredicate.describe(
                    "use the mail service",
                    (JavaClass type) -> !type.getPackageName().equals(MailService.class.getPackageName())
                            && type.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(use -> use.getTargetClass().isEquivalentTo(MailService.class))))
            .should()
            .haveSimpleNameEndingWith("Mails");

    @ArchTest
    static final ArchRule whatTellsAProcessIsCalledAfterIt = classes()
            .that(DescribedPredicate.describe(
                    "implement a port to a process",
                    (JavaClass type) -> type.getRawInterfaces().stream()
                            .anyMatch(port -> port.getSimpleName().endsWith("Process")
                                    && port.getPackageName().startsWith("be.vormingsportaal"))))
            .should()
            .haveSimpleNameStartingWith("Camunda")
            .andShould()
            .haveSimpleNameEndingWith("Process");

    @ArchTest
    static final ArchRule namesSayWhatAThingDoes =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)$");
}
