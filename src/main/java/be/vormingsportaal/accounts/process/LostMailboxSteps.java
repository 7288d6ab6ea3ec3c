package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxMails;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxService;
import be.vormingsportaal.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the steps of {@code lost-mailbox}, in the order of the diagram. {@link ApplyLostMailboxReviewDelegate} carries
 * out what staff decide in its task.
 */
@Configuration(proxyBeanMethods = false)
class LostMailboxSteps {

    private final LostMailboxMails mails;
    private final LostMailboxService requests;

    LostMailboxSteps(LostMailboxMails mails, LostMailboxService requests) {
        this.mails = mails;
        this.requests = requests;
    }

    /** Tells the person who asked that the request was refused. */
    @Bean
    JavaDelegate sendLostMailboxRefusalDelegate() {
        return execution -> mails.sendRefusal(BusinessKey.of(execution));
    }

    /** Sends the new address the link that confirms. */
    @Bean
    JavaDelegate sendLostMailboxLinkDelegate() {
        return execution -> mails.sendLink(BusinessKey.of(execution));
    }

    /** Tells the old address, with the link that stops. */
    @Bean
    JavaDelegate sendLostMailboxNoticeDelegate() {
        return execution -> mails.sendNotice(BusinessKey.of(execution));
    }

    /** Closes a request that nobody confirmed. */
    @Bean
    JavaDelegate expireLostMailboxDelegate() {
        return execution -> requests.expire(BusinessKey.of(execution));
    }

    /** Gives the account the new address, if nobody has it. */
    @Bean
    JavaDelegate applyLostMailboxAddressDelegate() {
        return execution -> {
            boolean free = requests.takeEffect(BusinessKey.of(execution));
            execution.setVariables(LostMailboxBpmn.ADDRESS_FREE.with(free));
        };
    }

    /** Tells the new address that the account is there. */
    @Bean
    JavaDelegate sendLostMailboxAccessDelegate() {
        return execution -> mails.sendAccess(BusinessKey.of(execution));
    }

    /** Tells the new address that it has another account by now. */
    @Bean
    JavaDelegate sendLostMailboxAddressTakenDelegate() {
        return execution -> mails.sendAddressTaken(BusinessKey.of(execution));
    }

    /** Tells the new address that the request was stopped. */
    @Bean
    JavaDelegate sendLostMailboxStoppedDelegate() {
        return execution -> mails.sendStopped(BusinessKey.of(execution));
    }
}
