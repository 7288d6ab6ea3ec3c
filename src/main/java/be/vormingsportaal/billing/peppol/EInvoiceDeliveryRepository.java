package be.vormingsportaal.billing.peppol;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EInvoiceDeliveryRepository extends JpaRepository<EInvoiceDelivery, UUID> {

    List<EInvoiceDelivery> findByDocumentIdIn(Collection<UUID> documentIds);
}
