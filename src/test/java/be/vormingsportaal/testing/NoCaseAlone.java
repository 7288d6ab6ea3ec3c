package be.vormingsportaal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Fails a class of tests after which a case has no aggregate, or an aggregate no case, unless it {@link LeavesCases}. It looks
 * after the last test, because it looks at all that there is; where single tests may leave cases, after each.
 */
public class NoCaseAlone implements AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(NoCaseAlone.class);

    @Override
    public void afterEach(ExtensionContext test) {
        Class<?> tests = test.getRequiredTestClass();
        if (!AnnotationSupport.findAnnotatedMethods(tests, LeavesCases.class, HierarchyTraversalMode.TOP_DOWN)
                .isEmpty()) {
            look(test, isLeaving(test.getRequiredTestMethod()) || mayLeaveCases(test));
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        look(tests, mayLeaveCases(tests));
    }

    private static void look(ExtensionContext test, boolean mayLeaveCases) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        Set<CaseProblem> problems =
                Set.copyOf(application.getBean(CaseConsistency.class).problems());
        Set<CaseProblem> before = known(test).put(application, problems);
        if (!mayLeaveCases) {
            assertThat(problems)
                    .as("cases and aggregates that do not go together")
                    .isSubsetOf(before == null ? Set.of() : before);
        }
    }

    private static boolean mayLeaveCases(ExtensionContext test) {
        return Stream.concat(test.getEnclosingTestClasses().stream(), Stream.of(test.getRequiredTestClass()))
                .anyMatch(NoCaseAlone::isLeaving);
    }

    private static boolean isLeaving(AnnotatedElement tests) {
        return AnnotationSupport.isAnnotated(tests, LeavesCases.class);
    }

    /** What each application had before. They do not share a database. */
    @SuppressWarnings("unchecked")
    private static Map<ApplicationContext, Set<CaseProblem>> known(ExtensionContext test) {
        return (Map<ApplicationContext, Set<CaseProblem>>)
                test.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("known", key -> new WeakHashMap<>());
    }
}
