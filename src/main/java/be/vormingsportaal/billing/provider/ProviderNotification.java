package be.vormingsportaal.billing.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The payment provider said that it has news about this id. Anybody can send such a message, so that only the id is
 * used.
 */
@Entity
@Table(name = "provider_notification")
class ProviderNotification {

    @Id
    private String providerId;

    @Column(nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private int attempts;

    protected ProviderNotification() {}

    String providerId() {
        return providerId;
    }

    int attempts() {
        return attempts;
    }
}
