package be.vormingsportaal.attestations.validity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An institution that trains trainers and gives them attests. It is never deleted, because attests refer to it. */
@Entity
@Table(name = "institution")
public class Institution {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InstitutionKind kind;

    @Column(nullable = false)
    private boolean active;

    @Version
    private Integer version;

    protected Institution() {}

    public Institution(String name, InstitutionKind kind) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.kind = kind;
        this.active = true;
    }

    /** The kind does not change, because attests were checked by its rules. */
    void change(String newName, boolean inUse) {
        name = newName;
        active = inUse;
    }

    public UUID id() {
        return id;
    }

    public InstitutionView view() {
        return new InstitutionView(id, name, kind, active);
    }
}
