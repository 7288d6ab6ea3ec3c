package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.organisations.transfer.TransferMails;
import be.vormingsportaal.organisations.transfer.TransferService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code organisation-transfer}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class OrganisationTransferSteps {

    private final TransferMails mails;
    private final TransferService transfers;

    OrganisationTransferSteps(TransferMails mails, TransferService transfers) {
        this.mails = mails;
        this.transfers = transfers;
    }

    /** Sends the question with the link. */
    @Bean
    JavaDelegate sendTransferLinkDelegate() {
        return execution -> mails.sendLink(BusinessKey.of(execution));
    }

    @Bean
    JavaDelegate sendTransferReminderDelegate() {
        return execution -> mails.sendReminder(BusinessKey.of(execution));
    }

    /** Tells everybody concerned that the person moved. */
    @Bean
    JavaDelegate tellTransferMovedDelegate() {
        return execution -> mails.tellMoved(BusinessKey.of(execution));
    }

    /** Tells the person who asked that the answer was no. */
    @Bean
    JavaDelegate tellTransferDeclinedDelegate() {
        return execution -> mails.tellDeclined(BusinessKey.of(execution));
    }

    /** Closes a transfer whose time has passed, in the transaction of the timer. */
    @Bean
    JavaDelegate expireTransferDelegate() {
        return execution -> transfers.expire(BusinessKey.of(execution));
    }

    /** Tells both sides that there was no answer in time. */
    @Bean
    JavaDelegate tellTransferExpiredDelegate() {
        return execution -> mails.tellExpired(BusinessKey.of(execution));
    }

    /** Tells the person that the question was taken back. */
    @Bean
    JavaDelegate tellTransferWithdrawnDelegate() {
        return execution -> mails.tellWithdrawn(BusinessKey.of(execution));
    }
}
