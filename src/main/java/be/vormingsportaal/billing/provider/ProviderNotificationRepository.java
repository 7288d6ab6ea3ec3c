package be.vormingsportaal.billing.provider;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional
interface ProviderNotificationRepository extends Repository<ProviderNotification, String> {

    long count();

    List<ProviderNotification> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit limit);

    /** Notes that there is something new about the id, also while somebody is asking about the news before it. */
    @Modifying
    @Query("update ProviderNotification n set n.dueAt = :now, n.attempts = 0 where n.providerId = :providerId")
    int renew(String providerId, Instant now);

    @Modifying
    @Query(
            value = "insert into provider_notification (provider_id, due_at, attempts) values (:providerId, :now, 0)",
            nativeQuery = true)
    void add(String providerId, Instant now);

    /** @return one when the caller may ask the provider, none when somebody else did so just before */
    @Modifying
    @Query("update ProviderNotification n set n.dueAt = :again, n.attempts = n.attempts + 1"
            + " where n.providerId = :providerId and n.dueAt <= :now")
    int claim(String providerId, Instant now, Instant again);

    /** Deletes the notification only when nothing new came while the provider was asked. */
    @Modifying
    @Query("delete from ProviderNotification n where n.providerId = :providerId and n.dueAt = :again")
    void done(String providerId, Instant again);
}
