package be.vormingsportaal.web.attestations;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** What a trainer types about an attest. It may wait in the session for the next page, without the files. */
public class AttestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient List<MultipartFile> files;
    private String institution;
    private String obtainedOn;
    private String expiresOn;
    private String suggestedExpiry;
    private boolean declared;

    /** As they came with this request; those of earlier ones are in the draft. */
    public List<MultipartFile> getFiles() {
        return files == null ? List.of() : files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(String obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public String getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(String expiresOn) {
        this.expiresOn = expiresOn;
    }

    /** What the rule filled in for the day of expiry, so that a day which somebody typed is never overwritten. */
    public String getSuggestedExpiry() {
        return suggestedExpiry;
    }

    public void setSuggestedExpiry(String suggestedExpiry) {
        this.suggestedExpiry = suggestedExpiry;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
