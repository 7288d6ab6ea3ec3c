package be.vormingsportaal.imports.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's process stand, for the check that each has its case and each case has its
 * aggregate.
 */
@Configuration(proxyBeanMethods = false)
class ImportCaseTables {

    /** The case of an import that ended goes on for a moment, with the mail about it. */
    @Bean
    CaseTable imports() {
        return new CaseTable(CaregiverImportBpmn.KEY, "caregiver_import", "id", "state = 'RUNNING'");
    }

    @Bean
    CaseSubjectTable importSubjects() {
        return CaseSubjectTable.of(CaregiverImportBpmn.KEY, "caregiver_import s", "s.id")
                .organisation("s.organisation_id")
                .day("cast(s.uploaded_at as date)")
                .about("s.file_name");
    }
}
