package be.vormingsportaal.instruments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A care instrument that people are trained in. */
@Entity
@Table(name = "instrument")
class Instrument {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean active;

    /** Whether the quality centre trains trainers in it itself, and so records their attests. */
    @Column(nullable = false)
    private boolean taughtByKcd;

    @Version
    private Integer version;

    protected Instrument() {}

    Instrument(String code, InstrumentDetails details) {
        this.code = code;
        change(details);
    }

    /** The code stays, because addresses, assignments and attests refer to it. */
    final void change(InstrumentDetails details) {
        name = details.name();
        description = details.description();
        position = details.position();
        active = details.active();
        taughtByKcd = details.taughtByKcd();
    }

    String code() {
        return code;
    }

    InstrumentView view() {
        return new InstrumentView(code, name, description, taughtByKcd);
    }

    InstrumentDetails details() {
        return new InstrumentDetails(name, description, position, active, taughtByKcd);
    }
}
