package be.vormingsportaal.listing.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates of this module's process, for the check that none of them and no case is alone. */
@Configuration(proxyBeanMethods = false)
class ListingCaseTables {

    @Bean
    CaseTable messagesToTrainers() {
        return new CaseTable(ListingNotices.CONTACT_MESSAGE, "contact_message", "id", "closed_at is null");
    }
}
