package be.vormingsportaal.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SentMailRepository extends JpaRepository<SentMail, String> {

    List<SentMail> findByAggregateOrderByChangedAt(UUID aggregate);

    boolean existsByAggregate(UUID aggregate);
}
