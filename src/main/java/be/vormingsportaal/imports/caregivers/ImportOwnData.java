package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows the imports that the person handed in or started. The people in them are not the person's own data. */
@Service
@Order(6)
class ImportOwnData extends OwnData {

    ImportOwnData(CaregiverImportRepository imports) {
        super(new Kind<>("imports", imports::of, found -> row(found.view())));
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
