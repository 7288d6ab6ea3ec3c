package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.documents.papers.Papers;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the PDF of a proof of attendance. It says where anybody can check the proof. */
@Component
public class ProofPdf {

    private final Papers papers;
    private final PortalSettings portal;

    ProofPdf(Papers papers, PortalSettings portal) {
        this.papers = papers;
        this.portal = portal;
    }

    public byte[] of(ProofView proof) {
        String page = portal.page("/bewijs/" + proof.code());
        return papers.make("proof-of-attendance", Map.of("proof", proof, "legal", portal.legal(), "page", page));
    }
}
