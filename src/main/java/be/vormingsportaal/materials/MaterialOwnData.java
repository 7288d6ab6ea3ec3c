package be.vormingsportaal.materials;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows when the person last looked at the material of an instrument. */
@Service
@Order(6)
class MaterialOwnData extends OwnData {

    MaterialOwnData(MaterialVisitRepository visits) {
        super(new Kind<>("materialVisits", visits::findByAccountIdOrderByInstrumentCode, MaterialOwnData::row));
    }

    private static Map<String, Object> row(MaterialVisit visit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instrument", visit.instrumentCode());
        row.put("lastVisitAt", visit.lastVisitAt());
        row.put("previousVisitAt", visit.previousVisitAt().orElse(null));
        return row;
    }
}
