package be.vormingsportaal.listing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ContactMessageRepository extends JpaRepository<ContactMessage, UUID> {

    boolean existsBySameAs(String sameAs);

    List<ContactMessage> findByAccountIdOrderByReceivedAt(UUID accountId);

    @Modifying
    @Query("delete from ContactMessage m where m.closedAt < :before and m.id not in :kept")
    int deleteClosed(Instant before, Collection<UUID> kept);
}
