package be.vormingsportaal.instruments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Notes that an account has an instrument. */
@Entity
@Table(name = "instrument_assignment")
class InstrumentAssignment {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String instrumentCode;

    /** Without a version, Spring Data would look for the row before it inserts it. */
    @Version
    private Integer version;

    protected InstrumentAssignment() {}

    InstrumentAssignment(UUID accountId, String instrumentCode) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.instrumentCode = instrumentCode;
    }

    UUID accountId() {
        return accountId;
    }

    String instrumentCode() {
        return instrumentCode;
    }
}
