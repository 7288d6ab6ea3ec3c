package be.vormingsportaal.instruments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    protected Instrument() {}

    String code() {
        return code;
    }

    InstrumentView view() {
        return new InstrumentView(code, name, description);
    }
}
