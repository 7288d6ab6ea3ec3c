package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import be.vormingsportaal.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code email-change}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class EmailChangeSteps {

    private final EmailChangeMails mails;

    EmailChangeSteps(EmailChangeMails mails) {
        this.mails = mails;
    }

    /** Sends the link that confirms the new address. */
    @Bean
    JavaDelegate sendEmailChangeLinkDelegate() {
        return execution -> mails.sendLink(BusinessKey.of(execution));
    }

    /** Tells the old address. */
    @Bean
    JavaDelegate sendEmailChangeNoticeDelegate() {
        return execution -> mails.sendNotice(BusinessKey.of(execution));
    }
}
