package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.search.SearchWords;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A care organisation. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, unique = true)
    private String enterpriseNumber;

    @Column(nullable = false)
    private String street;

    @Column(nullable = false)
    private String postalCode;

    @Column(nullable = false)
    private String city;

    @Column(nullable = false)
    private String billingEmail;

    @Column(nullable = false)
    private boolean liableToVat;

    /** For the search of staff. */
    @Column(nullable = false)
    private String searchText;

    @Version
    private Integer version;

    protected Organisation() {}

    @PrePersist
    @PreUpdate
    void describe() {
        searchText = SearchWords.of(name, city, postalCode, enterpriseNumber);
    }

    public static Organisation of(OrganisationDetails details) {
        Organisation organisation = new Organisation();
        organisation.id = UUID.randomUUID();
        organisation.change(details);
        return organisation;
    }

    void change(OrganisationDetails details) {
        name = details.name();
        enterpriseNumber = details.enterpriseNumber().digits();
        street = details.street();
        postalCode = details.postalCode();
        city = details.city();
        billingEmail = details.billingEmail().value();
        liableToVat = details.liableToVat();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationView view() {
        return new OrganisationView(
                id,
                new OrganisationDetails(
                        name,
                        new EnterpriseNumber(enterpriseNumber),
                        street,
                        postalCode,
                        city,
                        new EmailAddress(billingEmail),
                        liableToVat));
    }
}
