package be.vormingsportaal.listing.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.listing.ContactProcess;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code contact-message}. The business key is the id of the message. */
@Component
class CamundaContactProcess implements ContactProcess {

    private final Notices notices;

    CamundaContactProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID messageId) {
        notices.start(ListingNotices.CONTACT_MESSAGE, messageId);
    }

    @Override
    public Set<UUID> running() {
        return notices.running(ListingNotices.CONTACT_MESSAGE);
    }
}
