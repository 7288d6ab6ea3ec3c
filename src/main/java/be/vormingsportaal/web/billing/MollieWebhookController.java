package be.vormingsportaal.web.billing;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.billing.provider.ProviderNotifications;
import be.vormingsportaal.web.security.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Takes the messages with which Mollie says that it has news. Anybody can send such a message, so that nothing in it is
 * believed: the id is noted, and Mollie is asked about it later. The answer is the same for every id, and comes at
 * once.
 */
@Controller
@OpenTo(EVERYBODY)
class MollieWebhookController {

    private final ProviderNotifications notifications;

    MollieWebhookController(ProviderNotifications notifications) {
        this.notifications = notifications;
    }

    @PostMapping("/betalingen/mollie")
    @ResponseStatus(HttpStatus.OK)
    void news(@RequestParam(defaultValue = "") String id) {
        notifications.note(id);
    }
}
