package be.vormingsportaal.intervisions.planning;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntervisionChangeRepository extends JpaRepository<IntervisionChange, UUID> {}
