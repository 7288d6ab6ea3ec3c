package be.vormingsportaal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import be.vormingsportaal.shared.RetryOnConflict;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** What the rules about rooms ask of a type. A hall is a direct sub-package of the root, with its rooms. */
final class HouseConditions {

    private static final String ROOT = HouseConditions.class.getPackageName() + ".";

    private HouseConditions() {}

    static ArchCondition<JavaClass> beUsedInTheirOwnHallOnly() {
        return new ArchCondition<>("be used in their own hall only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !hall(use.getOriginClass()).equals(hall(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    /** Or be handed to another package by what that may call. */
    static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
                boolean handedOut = type.getPackage().getClasses().stream()
                        .filter(HouseConditions::isPublic)
                        .flatMap(face -> face.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(method -> Stream.concat(
                                        Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                                .flatMap(signature -> signature.getAllInvolvedRawTypes().stream())
                                .anyMatch(type::equals));
                if (!used && !handedOut) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public, and no other package uses it: take \"public\" away"));
                }
            }
        };
    }

    /** What only reads, or opens no transaction of its own, loses no conflict. */
    static ArchCondition<JavaMethod> runAgainAfterAConflict() {
        return new ArchCondition<>("run again after a conflict") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean changes = method.tryGetAnnotationOfType(Transactional.class)
                        .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                        .filter(transaction -> !transaction.readOnly())
                        .isPresent();
                boolean byPage = method.getCallsOfSelf().stream()
                        .anyMatch(call -> call.getOriginOwner().getPackageName().startsWith(ROOT + "web."));
                if (changes && byPage && !method.isAnnotatedWith(RetryOnConflict.class)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " is called by a page: give it @RetryOnConflict"));
                }
            }
        };
    }

    /** @return a line for each package that holds more, with the number */
    static List<String> crowdedPackages(JavaClasses types, int most) {
        return types.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()))
                .entrySet()
                .stream()
                .filter(room -> room.getValue() > most)
                .map(room -> room.getKey() + " holds " + room.getValue() + " types: divide it by aggregate")
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String hall(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : name;
    }
}
