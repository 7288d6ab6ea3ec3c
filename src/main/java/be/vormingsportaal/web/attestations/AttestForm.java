package be.vormingsportaal.web.attestations;

import be.vormingsportaal.web.forms.Day;
import java.io.Serializable;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a trainer types about an attest. Without the files, it may wait in the session for the next page.
 *
 * @param files as they came with this request; files of earlier requests are in the draft
 * @param suggestedExpiry what the rule filled in for the day of expiry, so that a day which somebody typed is never
 *     overwritten
 */
public record AttestForm(
        List<MultipartFile> files,
        String institution,
        @Day String obtainedOn,
        @Day(optional = true) String expiresOn,
        String suggestedExpiry,
        Boolean declared)
        implements Serializable {

    public AttestForm {
        files = files == null ? List.of() : files;
        declared = declared != null && declared;
    }

    static AttestForm empty() {
        return new AttestForm(null, null, null, null, null, null);
    }

    AttestForm withoutFiles() {
        return new AttestForm(null, institution, obtainedOn, expiresOn, suggestedExpiry, declared);
    }

    /** @param byRule the day of the rule; it becomes the day of expiry, unless somebody typed another */
    AttestForm filledIn(String byRule) {
        boolean typed = !isLeftOpen() && !expiresOn.equals(suggestedExpiry);
        return new AttestForm(files, institution, obtainedOn, typed ? expiresOn : byRule, byRule, declared);
    }

    boolean isLeftOpen() {
        return expiresOn == null || expiresOn.isBlank();
    }
}
