package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.VormingsportaalApplication;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.web.security.AddressTable.Column;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom the controllers name, those of the demo too. */
class OpenToTests {

    @Test
    void everyPageSaysWhoMayOpenIt() {
        assertThat(controllers().flatMap(OpenToTests::silentPages)).isEmpty();
    }

    @Test
    void everyRoleAsksForEveryAddressOfTheTable() {
        List<Visitors> asking =
                Stream.of(Column.values()).map(column -> column.visitors).toList();
        assertThat(Stream.of(Role.values())
                        .filter(role -> !asking.contains(Visitors.of(role)))
                        .map(role ->
                                "Nobody asks as " + role + ": add a Column to AddressTable, a status to each row there"
                                        + " and in DeskAddresses, and somebody to AddressAccessTests.newVisitors()"))
                .isEmpty();
    }

    private static Stream<String> silentPages(Class<?> controller) {
        return MethodIntrospector.selectMethods(controller, OpenToTests::isPage).stream()
                .filter(page -> PageAccess.openTo(controller, page).isEmpty())
                .map(page -> controller.getName() + "." + page.getName()
                        + "() is closed to everybody: put @OpenTo(...) above"
                        + " the class, or above the method where it differs from the others");
    }

    private static boolean isPage(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class);
    }

    private static Stream<Class<?>> controllers() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents(VormingsportaalApplication.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }
}
