package be.vormingsportaal.listing.process;

import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.listing.ContactMails;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class ListingNotices {

    static final String CONTACT_MESSAGE = "contact-message";

    /** Mails a message to the trainer for whom it is. */
    @Bean
    NoticeKind contactNotice(ContactMails mails) {
        return new NoticeKind(CONTACT_MESSAGE, 40, Duration.ofDays(30), mails::forward);
    }
}
