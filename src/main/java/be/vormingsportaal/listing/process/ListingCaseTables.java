package be.vormingsportaal.listing.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's process stand, for the check that each has its case and each case has its
 * aggregate.
 */
@Configuration(proxyBeanMethods = false)
class ListingCaseTables {

    @Bean
    CaseTable messagesToTrainers() {
        return new CaseTable(ListingNotices.CONTACT_MESSAGE, "contact_message", "id", "closed_at is null");
    }

    /** Who writes is a stranger, and the message is for the trainer alone. */
    @Bean
    CaseSubjectTable contactSubjects() {
        return CaseSubjectTable.of(ListingNotices.CONTACT_MESSAGE, "contact_message s", "s.id")
                .person("s.account_id")
                .page("/beheer/personen/", "s.account_id");
    }
}
