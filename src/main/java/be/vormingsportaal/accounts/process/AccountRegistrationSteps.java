package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the steps of {@code account-registration}, in the order of the diagram. {@link ApplyFollowUpDelegate} carries
 * out what is decided in its task.
 */
@Configuration(proxyBeanMethods = false)
class AccountRegistrationSteps {

    private final RegistrationMails mails;

    AccountRegistrationSteps(RegistrationMails mails) {
        this.mails = mails;
    }

    @Bean
    JavaDelegate sendRegistrationLinkDelegate() {
        return execution -> mails.sendLink(BusinessKey.of(execution));
    }

    @Bean
    JavaDelegate sendRegistrationReminderDelegate() {
        return execution -> mails.sendReminder(BusinessKey.of(execution));
    }

    @Bean
    JavaDelegate sendWelcomeDelegate() {
        return execution -> mails.sendWelcome(BusinessKey.of(execution));
    }
}
