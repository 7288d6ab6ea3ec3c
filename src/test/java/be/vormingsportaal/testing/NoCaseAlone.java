package be.vormingsportaal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fails a test after which a case has no aggregate, or an aggregate no case, unless it {@link LeavesCases}. */
public class NoCaseAlone implements AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(NoCaseAlone.class);

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        Set<CaseProblem> problems =
                Set.copyOf(application.getBean(CaseConsistency.class).problems());
        Set<CaseProblem> before = known(test).put(application, problems);
        if (!mayLeaveCases(test)) {
            assertThat(problems)
                    .as("cases and aggregates that do not go together")
                    .isSubsetOf(before == null ? Set.of() : before);
        }
    }

    private static boolean mayLeaveCases(ExtensionContext test) {
        return Stream.of(
                        List.of(test.getRequiredTestMethod()),
                        test.getEnclosingTestClasses(),
                        List.of(test.getRequiredTestClass()))
                .flatMap(List::stream)
                .anyMatch(element -> AnnotationSupport.isAnnotated(element, LeavesCases.class));
    }

    /** What each application had before. They do not share a database. */
    @SuppressWarnings("unchecked")
    private static Map<ApplicationContext, Set<CaseProblem>> known(ExtensionContext test) {
        return (Map<ApplicationContext, Set<CaseProblem>>)
                test.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("known", key -> new WeakHashMap<>());
    }
}
