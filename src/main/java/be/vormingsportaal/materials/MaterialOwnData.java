package be.vormingsportaal.materials;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the person last looked at the material of an instrument. */
@Service
@Order(6)
@Transactional(readOnly = true)
class MaterialOwnData implements OwnData {

    private final MaterialVisitRepository visits;

    MaterialOwnData(MaterialVisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "materialVisits",
                visits.findByAccountIdOrderByInstrumentCode(accountId).stream()
                        .map(MaterialOwnData::row)
                        .toList()));
    }

    private static Map<String, Object> row(MaterialVisit visit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instrument", visit.instrumentCode());
        row.put("lastVisitAt", visit.lastVisitAt());
        row.put("previousVisitAt", visit.previousVisitAt().orElse(null));
        return row;
    }
}
