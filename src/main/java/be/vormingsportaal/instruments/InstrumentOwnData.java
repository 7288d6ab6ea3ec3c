package be.vormingsportaal.instruments;

import be.vormingsportaal.shared.OwnData;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows which instruments the person has, also those that are not in use any more. */
@Service
@Order(3)
class InstrumentOwnData extends OwnData {

    InstrumentOwnData(InstrumentRepository instruments, InstrumentAssignmentRepository assignments) {
        super(new Kind<>(
                "instruments",
                account -> instruments.findAllById(codes(assignments.findByAccountIdIn(List.of(account)))),
                instrument -> Map.of("name", instrument.view().name())));
    }

    private static List<String> codes(List<InstrumentAssignment> assignments) {
        return assignments.stream().map(InstrumentAssignment::instrumentCode).toList();
    }
}
