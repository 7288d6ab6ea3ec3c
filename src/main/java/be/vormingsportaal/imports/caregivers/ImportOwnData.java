package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports that the person handed in or started; whom they are about is not the person's own data. */
@Service
@Order(6)
@Transactional(readOnly = true)
class ImportOwnData implements OwnData {

    private final CaregiverImportRepository imports;

    ImportOwnData(CaregiverImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "imports",
                imports.of(accountId).stream().map(found -> row(found.view())).toList()));
    }

    private static Map<String, Object> row(ImportView found) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fileName", found.fileName());
        row.put("rows", found.rows());
        row.put("uploadedAt", found.uploadedAt());
        row.put("startedAt", found.startedAt());
        row.put("state", new Word("importState." + found.state()));
        return row;
    }
}
