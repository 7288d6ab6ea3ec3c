package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates of this module's process, for the check that none of them and no case is alone. */
@Configuration(proxyBeanMethods = false)
class OrganisationCaseTables {

    /** A closed transfer's case goes on for a moment, with the mails about it. */
    @Bean
    CaseTable transfers() {
        return new CaseTable(OrganisationTransferBpmn.KEY, "transfer", "id", "state = 'OPEN'");
    }
}
