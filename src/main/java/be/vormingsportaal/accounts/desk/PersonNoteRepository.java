package be.vormingsportaal.accounts.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonNoteRepository extends JpaRepository<PersonNote, UUID> {

    List<PersonNote> findByAccountIdOrderByWrittenAtDesc(UUID accountId);

    Optional<PersonNote> findByIdAndAccountId(UUID id, UUID accountId);
}
