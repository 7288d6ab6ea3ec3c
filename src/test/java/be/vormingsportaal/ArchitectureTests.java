package be.vormingsportaal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.search.ResemblingWords;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that an import shows. */
@AnalyzeClasses(packages = "be.vormingsportaal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] ENGINE_SIDE = {
        "be.vormingsportaal.engine..", "be.vormingsportaal.identity..", "be.vormingsportaal..process.."
    };
    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));
    private static final DescribedPredicate<JavaClass> REPOSITORIES =
            DescribedPredicate.describe("repositories", type -> type.isAssignableTo(Repository.class));
    private static final DescribedPredicate<JavaClass> FORMS = resideInAPackage("be.vormingsportaal.web..")
            .and(DescribedPredicate.describe(
                    "named Form", type -> type.getSimpleName().endsWith("Form")));

    @ArchTest
    static final ArchRule engineTypesLiveBehindTheEnginesBorder = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE_SIDE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."));

    @ArchTest
    static final ArchRule pagesKnowNeitherEngineNorProcessesNorTables = noClasses()
            .that()
            .resideInAPackage("be.vormingsportaal.web..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("be.vormingsportaal.engine..", "be.vormingsportaal..process..", "org.camunda..")
                            .or(ENTITIES)
                            .or(REPOSITORIES));

    @ArchTest
    static final ArchRule entitiesAndRepositoriesAreUsedInTheirOwnHallOnly =
            classes().that(ENTITIES.or(REPOSITORIES)).should(HouseConditions.beUsedInTheirOwnHallOnly());

    @ArchTest
    static final ArchRule entitiesAndRepositoriesAreUnknownToProcesses = noClasses()
            .that()
            .resideInAPackage("be.vormingsportaal..process..")
            .should()
            .dependOnClassesThat(ENTITIES.or(REPOSITORIES));

    /** Templates use types of pages, and the engine makes its authentication provider: no import shows that. */
    @ArchTest
    static final ArchRule aTypeIsPublicOnlyWhenAnotherPackageUsesIt = classes()
            .that()
            .resideOutsideOfPackages("be.vormingsportaal.web..", "be.vormingsportaal.demo")
            .and()
            .doNotImplement(AuthenticationProvider.class)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveFullyQualifiedName(VormingsportaalApplication.class.getName())
            .and()
            // the database calls it
            .doNotHaveFullyQualifiedName(ResemblingWords.class.getName())
            .should(HouseConditions.beUsedByAnotherPackage());

    @ArchTest
    static void noPackageHoldsMoreThanThirtyTypes(JavaClasses types) {
        assertThat(HouseConditions.crowdedPackages(types, 30)).isEmpty();
    }

    @ArchTest
    static final ArchRule whatAPageChangesRunsAgainAfterAConflict = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("be.vormingsportaal.billing..")
            .should(HouseConditions.runAgainAfterAConflict());

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            noMethods().that().areDeclaredInClassesThat(ENTITIES).should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule formsAreRecords = classes().that(FORMS).should().beRecords();

    @ArchTest
    static final ArchRule formsHaveNoSetters =
            noMethods().that().areDeclaredInClassesThat(FORMS).should().haveNameMatching("set[A-Z].*");

    /** What was not sent is null: a primitive would make "Kies een geldige waarde." of it. */
    @ArchTest
    static final ArchRule formsHaveNoPrimitiveFields = fields().that()
            .areDeclaredInClassesThat(FORMS)
            .and()
            .areNotStatic()
            .should()
            .notHaveRawType(DescribedPredicate.describe("primitive", JavaClass::isPrimitive));

    @ArchTest
    static final ArchRule delegatesStepsAndControllersOpenNoTransaction = noClasses()
            .that()
            .implement(JavaDelegate.class)
            .or(StepRulesTests.STEPS)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule processPackagesAreUsedByNobody = noClasses()
            .that()
            .resideOutsideOfPackage("be.vormingsportaal..process..")
            .should()
            .dependOnClassesThat(resideInAPackage("be.vormingsportaal..process.."));

    @ArchTest
    static final ArchRule controllersLiveInWebOrDemo = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("be.vormingsportaal.web..", "be.vormingsportaal.demo");

    @ArchTest
    static final ArchRule servicesTakeAtMostSixThings =
            classes().that().areAnnotatedWith(Service.class).should(haveAtMostConstructorParameters(6));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule everyPageMethodReturnsAViewOrNothing = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .should(returnTextOrNothing());

    private static ArchCondition<JavaClass> haveAtMostConstructorParameters(int most) {
        return new ArchCondition<>("have at most " + most + " constructor parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(constructor -> constructor.getParameters().size() > most)
                        .forEach(constructor ->
                                events.add(SimpleConditionEvent.violated(type, constructor.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> returnTextOrNothing() {
        return new ArchCondition<>("return the name of a view, or nothing") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String type = method.getRawReturnType().getName();
                if (!type.equals("java.lang.String") && !type.equals("void")) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " returns " + type));
                }
            }
        };
    }
}
