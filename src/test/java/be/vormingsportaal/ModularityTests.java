package be.vormingsportaal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesImportOnlyWhatTheirPackagesAllow() {
        ApplicationModules.of(VormingsportaalApplication.class).verify();
    }
}
