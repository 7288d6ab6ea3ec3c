package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.search.SearchWords;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    @ElementCollection
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<FormerName> formerNames = new HashSet<>();

    /** It is null while the organisation is open. */
    private Instant closedAt;

    /** For the search of staff. */
    @Column(nullable = false)
    private String searchText;

    @Version
    private Integer version;

    protected Organisation() {}

    public static Organisation of(OrganisationDetails details) {
        Organisation organisation = new Organisation();
        organisation.id = UUID.randomUUID();
        organisation.note(details);
        return organisation;
    }

    /** Whoever knows the organisation by a name that it had finds it by that name. */
    void change(OrganisationDetails details, UUID changedBy, Instant now) {
        if (!name.equals(details.name())) {
            formerNames.add(new FormerName(name, now, changedBy));
        }
        note(details);
    }

    private void note(OrganisationDetails details) {
        name = details.name();
        enterpriseNumber = details.enterpriseNumber().digits();
        street = details.street();
        postalCode = details.postalCode();
        city = details.city();
        billingEmail = details.billingEmail().value();
        liableToVat = details.liableToVat();
        searchText = SearchWords.of(Stream.concat(
                        Stream.of(name, city, postalCode, enterpriseNumber),
                        formerNames().stream().map(FormerName::name))
                .toArray(String[]::new));
    }

    /** The last one first. */
    List<FormerName> formerNames() {
        return formerNames.stream()
                .sorted(Comparator.comparing(FormerName::until).reversed())
                .toList();
    }

    /** It stays, with its invoices and its past; nobody belongs to it. */
    public void close(Instant now) {
        closedAt = now;
    }

    public void reopen() {
        closedAt = null;
    }

    public boolean isClosed() {
        return closedAt != null;
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
                        liableToVat),
                isClosed());
    }
}
