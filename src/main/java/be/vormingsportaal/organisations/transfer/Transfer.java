package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The question to a registered person whether they want to move to the organisation that asks (manual, section 2.3).
 */
@Entity
@Table(name = "transfer")
public class Transfer {

    /** So much time has to pass after a mail about it before somebody may send another one. */
    private static final Duration BETWEEN_MAILS = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    /** The account while the transfer is open. It is unique: of two organisations that ask at once, one has it. */
    private UUID openAccountId;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private UUID askedBy;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String firstName;

    @Column(nullable = false)
    private String lastName;

    @ElementCollection
    @CollectionTable(name = "transfer_instrument", joinColumns = @JoinColumn(name = "transfer_id"))
    @Column(name = "instrument_code", nullable = false)
    private Set<String> instruments = new HashSet<>();

    @Column(nullable = false)
    private Instant requestedAt;

    @Column(nullable = false)
    private Instant reminderAt;

    @Column(nullable = false)
    private Instant expiresAt;

    @Column(nullable = false)
    private Instant mailedAt;

    @Column(nullable = false)
    private int linkGeneration;

    @Column(nullable = false)
    private int mailing;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TransferState state;

    private Instant closedAt;

    @Version
    private Integer version;

    protected Transfer() {}

    /** Opens the question. Only here its deadlines are computed. */
    static Transfer requested(UUID accountId, AddPerson person, Instant now, TransferSettings settings) {
        Transfer transfer = new Transfer();
        transfer.id = UUID.randomUUID();
        transfer.accountId = accountId;
        transfer.openAccountId = accountId;
        transfer.organisationId = person.organisationId();
        transfer.asks(person);
        transfer.requestedAt = now;
        transfer.reminderAt = now.plus(settings.reminderAfter());
        transfer.expiresAt = now.plus(settings.confirmWithin());
        transfer.mailedAt = now;
        transfer.linkGeneration = 1;
        transfer.mailing = 1;
        transfer.state = TransferState.OPEN;
        return transfer;
    }

    private void asks(AddPerson person) {
        askedBy = person.addedBy();
        email = person.email().value();
        firstName = person.name().first();
        lastName = person.name().last();
        instruments.retainAll(person.instruments());
        instruments.addAll(person.instruments());
    }

    /**
     * The same organisation asks something else. The person gets a new link, so that nobody agrees to what was asked
     * before. The deadline stays.
     */
    void askAnew(AddPerson person, Instant now) {
        asks(person);
        renewLink(now);
    }

    /** The state at this moment. The deadline counts, whenever the engine handles it. */
    TransferState stateAt(Instant now) {
        return state == TransferState.OPEN && !now.isBefore(expiresAt) ? TransferState.EXPIRED : state;
    }

    /** Whether nothing ended it yet, also when its time has passed. */
    boolean isUnanswered() {
        return state == TransferState.OPEN;
    }

    public boolean isOpenAt(Instant now) {
        return stateAt(now) == TransferState.OPEN;
    }

    void confirm(Instant now) {
        close(TransferState.MOVED, now);
    }

    void decline(Instant now) {
        close(TransferState.DECLINED, now);
    }

    void withdraw(Instant now) {
        close(TransferState.WITHDRAWN, now);
    }

    void expire(Instant now) {
        close(TransferState.EXPIRED, now);
    }

    void close(TransferState outcome, Instant now) {
        if (state != TransferState.OPEN) {
            throw new IllegalStateException("Transfer " + id + " is closed already: " + state);
        }
        state = outcome;
        closedAt = now;
        openAccountId = null;
    }

    /** Whether the last mail about it, the reminder included, is long enough ago for another one. */
    boolean mayBeMailedAgain(Instant now) {
        boolean reminderWasLast = !now.isBefore(reminderAt) && reminderAt.isAfter(mailedAt);
        return !now.isBefore((reminderWasLast ? reminderAt : mailedAt).plus(BETWEEN_MAILS));
    }

    /** The same link is mailed once more. */
    void mailAgain(Instant now) {
        mailing++;
        mailedAt = now;
        // The one reminder has passed, because it must not follow right after this mail.
        if (!now.isBefore(reminderAt)) {
            reminderAt = expiresAt;
        }
    }

    /** Makes a new link, and older ones do not work any more. The deadline stays. */
    void renewLink(Instant now) {
        linkGeneration++;
        mailAgain(now);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    UUID askedBy() {
        return askedBy;
    }

    /** It is empty while it is open. */
    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Set<String> instruments() {
        return Set.copyOf(instruments);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    int linkGeneration() {
        return linkGeneration;
    }

    /** Counts the mails with the link, so that each is a different mail. */
    int mailing() {
        return mailing;
    }

    TransferCase processCase() {
        return new TransferCase(accountId, reminderAt, expiresAt);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    public TransferView view(Instant now) {
        return new TransferView(
                id,
                accountId,
                new PersonName(firstName, lastName),
                new EmailAddress(email),
                instruments(),
                requestedAt,
                mailedAt,
                expiresAt,
                stateAt(now));
    }

    public OpenMoveView openMove(String organisationName) {
        return new OpenMoveView(organisationName, requestedAt, expiresAt);
    }
}
