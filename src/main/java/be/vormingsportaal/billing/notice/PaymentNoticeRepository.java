package be.vormingsportaal.billing.notice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PaymentNoticeRepository extends Repository<PaymentNotice, UUID> {

    PaymentNotice saveAndFlush(PaymentNotice notice);

    Optional<PaymentNotice> findById(UUID id);
}
