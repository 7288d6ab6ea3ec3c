package be.vormingsportaal.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface BankFileRepository extends Repository<BankFile, UUID> {

    BankFile saveAndFlush(BankFile file);

    Optional<BankFile> findById(UUID id);

    List<BankFile> findByOrderByReadAtDesc(Limit limit);

    List<BankFile> findByReadByOrderByReadAt(UUID accountId);
}
