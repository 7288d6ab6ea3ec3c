package be.vormingsportaal.imports.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates of this module's process, for the check that none of them and no case is alone. */
@Configuration(proxyBeanMethods = false)
class ImportCaseTables {

    /** The case of one that ended goes on for a moment, with the mail about it. */
    @Bean
    CaseTable imports() {
        return new CaseTable(CaregiverImportBpmn.KEY, "caregiver_import", "id", "state = 'RUNNING'");
    }
}
