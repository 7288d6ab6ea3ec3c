package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Which module imports which. A room of a hall is a module as any other: {@code docs/adr/0021-rooms.md}. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(VormingsportaalApplication.class);

    @Test
    void modulesImportOnlyWhatTheirPackagesAllow() {
        MODULES.verify();
    }

    /** A list that is left out allows everything. */
    @Test
    void everyModuleSaysWhatItMayImport() {
        assertThat(MODULES.stream()
                        .filter(module ->
                                allowed(module.getBasePackage().getName()).contains(ApplicationModule.OPEN_TOKEN))
                        .map(module -> module.getBasePackage().getName()
                                + ": its package-info.java needs allowedDependencies"))
                .isEmpty();
    }

    /** What is in no module is looked at by nobody. */
    @Test
    void everyTypeIsInAModule() {
        Stream<JavaClass> types = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(VormingsportaalApplication.class.getPackageName())
                        .stream();
        assertThat(types.filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type ->
                                !type.getPackageName().equals(VormingsportaalApplication.class.getPackageName()))
                        .map(JavaClass::getName)
                        .filter(type -> MODULES.getModuleByType(type).isEmpty())
                        .map(type -> type + ": its package needs a package-info.java with @ApplicationModule"))
                .isEmpty();
    }

    @Test
    void aRoomThatImportsASiblingOfItsListIsAllowed() {
        house("right").verify();
    }

    @Test
    void aRoomThatImportsASiblingOutsideItsListIsRefused() {
        assertThatThrownBy(() -> house("wrong").verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'hall.sibling' depends on module 'hall.room'");
    }

    @Test
    void aModuleThatImportsARoomOutsideItsListIsRefused() {
        assertThatThrownBy(() -> house("wrong").verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'stranger' depends on module 'hall.room'");
    }

    /** Two rooms in a hall and a module outside it, which stand beside this test. */
    private static ApplicationModules house(String kind) {
        return ApplicationModules.of("be.vormingsportaal.testing.house." + kind, new ImportOption.OnlyIncludeTests());
    }

    private static List<String> allowed(String module) {
        try {
            return List.of(Class.forName(module + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(module + " has no package-info.java", e);
        }
    }
}
