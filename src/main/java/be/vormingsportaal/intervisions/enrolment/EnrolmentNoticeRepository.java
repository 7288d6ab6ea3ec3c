package be.vormingsportaal.intervisions.enrolment;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface EnrolmentNoticeRepository extends JpaRepository<EnrolmentNotice, UUID> {}
