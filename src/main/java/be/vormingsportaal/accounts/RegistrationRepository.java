package be.vormingsportaal.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegistrationRepository extends JpaRepository<Registration, UUID> {}
