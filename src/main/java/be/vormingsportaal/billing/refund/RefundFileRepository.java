package be.vormingsportaal.billing.refund;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface RefundFileRepository extends Repository<RefundFile, UUID> {

    RefundFile saveAndFlush(RefundFile file);

    Optional<RefundFile> findById(UUID id);

    Optional<RefundFile> findByMessageId(String messageId);

    List<RefundFile> findByOrderByMadeAtDesc(Limit limit);

    List<RefundFile> findByMadeByOrderByMadeAt(UUID accountId);
}
