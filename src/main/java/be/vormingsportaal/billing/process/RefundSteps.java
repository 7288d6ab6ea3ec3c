package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.refund.RefundMails;
import be.vormingsportaal.billing.refund.RefundOrdering;
import be.vormingsportaal.engine.BusinessKey;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code refund}, in the order of the diagram, but for those after what staff decide. */
@Configuration(proxyBeanMethods = false)
class RefundSteps {

    private final RefundOrdering ordering;
    private final RefundMails mails;

    RefundSteps(RefundOrdering ordering, RefundMails mails) {
        this.ordering = ordering;
        this.mails = mails;
    }

    @Bean
    JavaDelegate prepareRefundDelegate() {
        return execution -> {
            UUID refundId = BusinessKey.of(execution);
            execution.setVariables(RefundBpmn.NEEDS_RELEASE.with(ordering.needsRelease(refundId)));
            execution.setVariables(RefundBpmn.WAY.with(ordering.way(refundId).name()));
        };
    }

    @Bean
    JavaDelegate orderRefundDelegate() {
        return execution -> {
            ordering.order(BusinessKey.of(execution));
            execution.setVariables(RefundBpmn.NOT_SEEN_AT.with(Date.from(ordering.notSeenAt())));
        };
    }

    @Bean
    JavaDelegate sendRefundGoneDelegate() {
        return execution -> mails.sendGone(BusinessKey.of(execution));
    }
}
