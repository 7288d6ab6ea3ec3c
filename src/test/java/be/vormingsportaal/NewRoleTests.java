package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever adds a role is asked everything that depends on it: by the compiler, or here. For that, roles are told apart by
 * the methods of {@link Role} and by switches without default only.
 */
@AnalyzeClasses(packages = "be.vormingsportaal", importOptions = ImportOption.DoNotIncludeTests.class)
class NewRoleTests {

    /** Classes that pick a role by its name, and what is to be asked there when there is a new one. */
    private static final Map<String, String> PICKING = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "DeskPeopleController",
                    "Do staff add such people to any organisation, and choose their instruments?"),
            Map.entry("TrainersController", "Does a manager see and add such people at /trainers?"),
            Map.entry("CaregiversController", "Do managers and trainers see and add such people at /zorgverleners?"),
            Map.entry("CaregiverFilter", "The same question: this is what the list at /zorgverleners looks for."),
            Map.entry(
                    "ManagersController", "Does staff add such people to an organisation? Some page has to add them."),
            Map.entry("ImportRowViews", "Does a file bring in such people? This is what it foretells."),
            Map.entry("ImportRowRun", "The same question: this is what it does."),
            Map.entry(
                    "EngineSecurityConfiguration",
                    "May such people open Tasklist or Cockpit? Both are closed to others."),
            Map.entry("FirstStaffMember", "Would such a person do as the first one of an empty portal?"),
            Map.entry("DemoPerson", "Who is such a person in the demo? The README has the same table."),
            Map.entry(
                    "StaffController", "Does such a person work for the quality centre? This is whom staff invite.")));

    /** What neither the compiler nor another test asks for. */
    private static final List<String> ELSEWHERE = List.of(
            "@OpenTo: a page is closed to a role until it names the role's visitors. Read what such a page does.",
            "test Strangers.open: what opens every door to such a person?",
            "test PageWalkTests.oneOfEach: what does such a person need to be shown something on every page?",
            "tests that take some roles only, such as LeaveControllerTests and RemovalTests: does their rule hold?");

    private static final String ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.joining("|", "(", ")"));

    /** In a class, a constant stands for itself; a query or an expression has it in a text. */
    private static final Pattern IN_A_TEXT_OF_JAVA =
            Pattern.compile("account\\.Role\\." + ROLES + "\\b|'" + ROLES + "'");

    private static final Pattern IN_OTHER_FILES = Pattern.compile(
            "\\b" + ROLES + "\\b|[rR]ole\\??\\.(name|toString|ordinal|equals|startsWith|endsWith|contains|matches)\\b");

    private static final Set<String> READ =
            Set.of("java", "html", "txt", "js", "css", "sql", "yml", "properties", "bpmn", "form", "xml");

    /** Of which the second is that of newer compilers. */
    private static final Set<String> FAILURES = Set.of("IncompatibleClassChangeError", "MatchException");

    @Test
    void aNewRoleIsGivenWhatNobodyElseAsksFor() {
        String places = PICKING.entrySet().stream()
                .map(place -> place.getKey() + ": " + place.getValue())
                .collect(Collectors.joining("\n  ", "\n  ", "\n  "));
        assertThat(Role.values())
                .as(
                        "Answer these for a new role, then add it to this test. Other tests ask for its words and its addresses:"
                                + places + String.join("\n  ", ELSEWHERE))
                .containsExactly(Role.KCD_STAFF, Role.MANAGER, Role.TRAINER_EXTERNAL, Role.TRAINER_KCD, Role.CAREGIVER);
    }

    @ArchTest
    static void everySwitchOnRolesHasTheCompilerAskForANewOne(JavaClasses classes) {
        List<JavaMethodCall> switches = classes.stream()
                .filter(type -> !isMadeByTheCompiler(type))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Role.class))
                .filter(call -> call.getName().equals("ordinal"))
                .toList();
        assertThat(switches).as("switches on roles that this test sees").isNotEmpty();
        assertThat(switches.stream()
                        .filter(call -> !leavesNothingToADefault(call))
                        .map(JavaMethodCall::getDescription))
                .as("make it a switch that gives a value, and take its default away")
                .isEmpty();
    }

    @ArchTest
    static void whoPicksARoleByItsNameIsListed(JavaClasses classes) {
        Set<String> picking = classes.stream()
                .filter(type -> !type.isEquivalentTo(Role.class) && !isMadeByTheCompiler(type))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTarget().getOwner().isEquivalentTo(Role.class))
                .filter(access -> access.getTarget().getName().matches(ROLES))
                .map(access -> topLevel(access.getOriginOwner()).getSimpleName())
                .collect(Collectors.toSet());
        assertThat(picking)
                .as("Classes that name a role. To tell roles apart, ask a method of Role or decide by a switch without"
                        + " default; a class that has to pick one is added to PICKING in this test")
                .containsExactlyInAnyOrderElementsOf(PICKING.keySet());
    }

    @Test
    void noTemplateNoQueryAndNoScriptNamesARole() {
        assertThat(Stream.of("src/main", "processes", "forms").flatMap(NewRoleTests::naming))
                .as("the compiler does not read these: ask a method of Role, or hand the roles over")
                .isEmpty();
    }

    private static boolean isMadeByTheCompiler(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** Where a switch must give a value and has no default, the compiler writes that it fails for an unknown constant. */
    private static boolean leavesNothingToADefault(JavaMethodCall aSwitch) {
        return aSwitch.getOrigin().getConstructorCallsFromSelf().stream()
                .filter(call -> call.getLineNumber() == aSwitch.getLineNumber())
                .anyMatch(call -> FAILURES.contains(call.getTargetOwner().getSimpleName()));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(NewRoleTests::topLevel).orElse(type);
    }

    private static Stream<String> naming(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(NewRoleTests::isRead).sorted().toList().stream().flatMap(NewRoleTests::lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && READ.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Stream<String> lines(Path file) {
        boolean java = file.toString().endsWith(".java");
        Pattern named = java ? IN_A_TEXT_OF_JAVA : IN_OTHER_FILES;
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> named.matcher(line).find())
                    .filter(line -> !line.startsWith(java ? "import " : "role."))
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
