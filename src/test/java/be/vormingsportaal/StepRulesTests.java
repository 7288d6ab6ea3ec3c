package be.vormingsportaal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine does in a process stands on one page, with a bean for each task. */
@AnalyzeClasses(packages = "be.vormingsportaal", importOptions = ImportOption.DoNotIncludeTests.class)
class StepRulesTests {

    static final DescribedPredicate<JavaClass> STEPS = DescribedPredicate.describe(
            "the steps of a process", type -> type.getSimpleName().endsWith("Steps"));

    @ArchTest
    static final ArchRule delegatesArePackagePrivateInAProcessPackage = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process")
            .andShould()
            .haveSimpleNameEndingWith("Delegate");

    @ArchTest
    static final ArchRule stepsArePackagePrivateInAProcessPackage = classes()
            .that(STEPS)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process")
            .andShould(beConfigurationsWithoutProxy());

    @ArchTest
    static final ArchRule whatStepsShowIsADelegateNamedAsItsMethod = methods()
            .that()
            .areDeclaredInClassesThat(STEPS)
            .and()
            .areNotPrivate()
            .should()
            .bePackagePrivate()
            .andShould()
            .beAnnotatedWith(Bean.class)
            .andShould()
            .haveRawReturnType(JavaDelegate.class)
            .andShould()
            .haveNameMatching("[a-z]\\w*Delegate")
            .andShould(nameTheirBean());

    @ArchTest
    static final ArchRule whatStepsShareAmongThemselvesIsNoBean = noMethods()
            .that()
            .areDeclaredInClassesThat(STEPS)
            .and()
            .arePrivate()
            .should()
            .beAnnotatedWith(Bean.class);

    @ArchTest
    static final ArchRule onlyStepsMakeWhatAModelSees = methods()
            .that()
            .areAnnotatedWith(Bean.class)
            .and()
            .haveRawReturnType(assignableTo(JavaDelegate.class)
                    .or(assignableTo(ExecutionListener.class))
                    .or(assignableTo(TaskListener.class)))
            .should()
            .beDeclaredInClassesThat(STEPS);

    private static ArchCondition<JavaClass> beConfigurationsWithoutProxy() {
        return new ArchCondition<>("be @Configuration(proxyBeanMethods = false)") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean plain = type.tryGetAnnotationOfType(Configuration.class)
                        .map(configuration -> !configuration.proxyBeanMethods())
                        .orElse(false);
                if (!plain) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is none"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> nameTheirBean() {
        return new ArchCondition<>("make a bean that is called as they are") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean otherName = method.tryGetAnnotationOfType(Bean.class)
                        .map(bean -> bean.name().length + bean.value().length > 0)
                        .orElse(false);
                if (otherName) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " names another"));
                }
            }
        };
    }
}
