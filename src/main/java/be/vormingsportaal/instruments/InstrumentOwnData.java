package be.vormingsportaal.instruments;

import be.vormingsportaal.shared.OwnData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which instruments the person has, also those that are not in use any more. */
@Service
@Order(3)
@Transactional(readOnly = true)
class InstrumentOwnData implements OwnData {

    private final InstrumentRepository instruments;
    private final InstrumentAssignmentRepository assignments;

    InstrumentOwnData(InstrumentRepository instruments, InstrumentAssignmentRepository assignments) {
        this.instruments = instruments;
        this.assignments = assignments;
    }

    @Override
    public List<Section> of(UUID accountId) {
        List<String> codes = assignments.findByAccountIdIn(List.of(accountId)).stream()
                .map(InstrumentAssignment::instrumentCode)
                .toList();
        return List.of(new Section(
                "instruments",
                instruments.findAllById(codes).stream()
                        .map(instrument ->
                                Map.<String, Object>of("name", instrument.view().name()))
                        .toList()));
    }
}
