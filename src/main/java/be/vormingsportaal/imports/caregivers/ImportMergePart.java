package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MovedRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person uploaded and started stays known as theirs. */
@Component
@Order(60)
class ImportMergePart extends MovedRows {

    ImportMergePart(AccountRows rows) {
        super(rows, "imports.merge", "caregiver_import.uploaded_by", "caregiver_import.started_by");
    }
}
