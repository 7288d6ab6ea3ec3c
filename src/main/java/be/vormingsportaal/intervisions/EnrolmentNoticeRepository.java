package be.vormingsportaal.intervisions;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnrolmentNoticeRepository extends JpaRepository<EnrolmentNotice, UUID> {}
