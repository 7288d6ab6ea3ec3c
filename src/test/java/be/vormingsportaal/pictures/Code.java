package be.vormingsportaal.pictures;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.StringUtils;

/** The compiled code of the portal, without its tests. Classes are found by their simple names, which are unique. */
final class Code {

    private static final String ROOT = "be.vormingsportaal";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Each by its path from the root: {@code billing}, and {@code billing.bank} for a module within it. */
    private final List<String> modules = classes.stream()
            .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
            .map(type -> type.getPackageName().substring(ROOT.length() + 1))
            .sorted()
            .toList();

    Stream<JavaClass> classes() {
        return classes.stream();
    }

    List<String> modules() {
        return modules;
    }

    /** The innermost module that a class belongs to. */
    Optional<String> module(JavaClass type) {
        return modules.stream()
                .filter(module -> (type.getPackageName() + ".").startsWith(ROOT + "." + module + "."))
                .max(Comparator.comparingInt(String::length));
    }

    /** @param method such as {@code PeopleService.add} */
    Optional<JavaMethod> method(String method) {
        String[] parts = method.split("\\.");
        return classes.stream()
                .filter(type -> type.getSimpleName().equals(parts[0]))
                .flatMap(type -> type.getMethods().stream())
                .filter(candidate -> candidate.getName().equals(parts[1]))
                .findFirst();
    }

    /** What runs as a bean of this name: the method that makes it, or the one method of its class. */
    Optional<JavaMethod> bean(String name) {
        Stream<JavaMethod> made = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(Bean.class) && method.getName().equals(name));
        Stream<JavaMethod> itself = classes.stream()
                .filter(type -> StringUtils.uncapitalize(type.getSimpleName()).equals(name))
                .flatMap(type ->
                        type.tryGetMethod("execute", "org.camunda.bpm.engine.delegate.DelegateExecution").stream());
        return Stream.concat(made, itself).findFirst();
    }

    /** Whether the class of the one method calls the other one, or is the interface that it implements. */
    static boolean leads(JavaMethod from, JavaMethod to) {
        boolean implemented = to.getOwner().isAssignableTo(from.getOwner().getName())
                && !to.getOwner().equals(from.getOwner())
                && to.getName().equals(from.getName());
        return implemented
                || Stream.<JavaCodeUnit>concat(
                                from.getOwner().getCodeUnits().stream(), from.getOwner().getConstructors().stream())
                        .flatMap(unit -> Stream.concat(
                                unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream()))
                        .anyMatch(call -> call.getTargetOwner().equals(to.getOwner())
                                && call.getName().equals(to.getName()));
    }
}
