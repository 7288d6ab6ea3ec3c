package be.vormingsportaal.billing.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

public interface BankFileRepository extends Repository<BankFile, UUID> {

    BankFile saveAndFlush(BankFile file);

    Optional<BankFile> findById(UUID id);

    List<BankFile> findByOrderByReadAtDesc(Limit limit);

    List<BankFile> findByReadByOrderByReadAt(UUID accountId);
}
