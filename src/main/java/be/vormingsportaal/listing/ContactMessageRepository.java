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

    @Query("select m.id from ContactMessage m where m.closedAt < :moment")
    List<UUID> idsClosedBefore(Instant moment);

    @Modifying
    @Query("delete from ContactMessage m where m.id in :ids")
    int deleteAll(Collection<UUID> ids);
}
