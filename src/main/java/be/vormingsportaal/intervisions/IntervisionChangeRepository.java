package be.vormingsportaal.intervisions;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntervisionChangeRepository extends JpaRepository<IntervisionChange, UUID> {}
