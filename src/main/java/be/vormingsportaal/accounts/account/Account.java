package be.vormingsportaal.accounts.account;

import be.vormingsportaal.search.SearchWords;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.Assert;

/** The account of a person. It has no password until its owner registers. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column(nullable = false, unique = true)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private String firstName;

    @Column(nullable = false)
    private String lastName;

    private String passwordHash;

    /** A session that began under a lower number has ended, for instance because of a new password. */
    @Column(nullable = false)
    private int sessionGeneration;

    @Column(nullable = false)
    private boolean newsletter;

    @Column(nullable = false)
    private boolean publicListing;

    /** Whether the person wants a mail about what waits; true for everybody for whom nothing can wait. */
    @Column(nullable = false)
    private boolean dailyMail = true;

    private Instant registeredAt;

    private Instant passwordChangedAt;

    /** Null unless the account lets nobody in for now. */
    private Instant blockedAt;

    /** Whether this member of staff was chosen to do everything in the engine. */
    @Column(nullable = false)
    private boolean engineAdministrator;

    /** Written beside the rest of the row, so that signing in excludes nobody who changes the account. */
    @Column(insertable = false, updatable = false)
    private Instant lastSignedInAt;

    /** For the search of staff. */
    @Column(nullable = false)
    private String searchText;

    @Version
    private Integer version;

    protected Account() {}

    @PrePersist
    @PreUpdate
    void describe() {
        searchText = SearchWords.of(firstName, lastName, email);
    }

    public static Account invited(UUID id, EmailAddress email, PersonName name, Role role) {
        Account account = new Account();
        account.id = id;
        account.email = email.value();
        account.role = role;
        account.rename(name);
        return account;
    }

    /** @throws IllegalStateException when the account is registered already */
    public void register(
            PersonName name, String hash, boolean wantsNewsletter, boolean wantsPublicListing, Instant now) {
        Assert.state(!isRegistered(), () -> "Account " + id + " is registered already");
        rename(name);
        changePassword(hash);
        choose(wantsNewsletter, wantsPublicListing);
        registeredAt = now;
    }

    public void rename(PersonName name) {
        firstName = name.first();
        lastName = name.last();
    }

    /** @throws IllegalStateException when the account is registered, because then its owner changes the address */
    public void correctEmail(EmailAddress corrected) {
        Assert.state(!isRegistered(), () -> "Account " + id + " is registered already");
        email = corrected.value();
    }

    /**
     * A person who signed in with the former address has to sign in again.
     *
     * @throws IllegalStateException when the account is not registered, because then whoever invited corrects it
     */
    void changeEmail(EmailAddress changed) {
        Assert.state(isRegistered(), () -> "Account " + id + " is not registered");
        email = changed.value();
        endSessions();
    }

    public void changePassword(String hash, Instant now) {
        changePassword(hash);
        passwordChangedAt = now;
    }

    private void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Everybody who is signed in to this account has to sign in again. */
    void endSessions() {
        sessionGeneration++;
    }

    /** Nobody gets in any more, and everybody who is in is out. */
    public void block(Instant now) {
        blockedAt = now;
        endSessions();
    }

    /** The owner signs in anew. */
    public void unblock() {
        blockedAt = null;
    }

    /** @throws IllegalStateException when the account is not one of staff */
    public void chooseEngineAdministrator(boolean chosen) {
        Assert.state(role.isStaff(), () -> "Account " + id + " is not one of staff");
        engineAdministrator = chosen;
    }

    /** Only trainers stand on the public list. */
    public void choose(boolean wantsNewsletter, boolean wantsPublicListing) {
        newsletter = wantsNewsletter;
        publicListing = wantsPublicListing && role.isTrainer();
    }

    /** Only staff and managers have such a choice. */
    public void chooseDailyMail(boolean wanted) {
        dailyMail = wanted || !(role.isStaff() || role.isManager());
    }

    public boolean isRegistered() {
        return registeredAt != null;
    }

    public boolean isBlocked() {
        return blockedAt != null;
    }

    /** Whether its owner can sign in: who registered and is not blocked. */
    public boolean isActive() {
        return isRegistered() && !isBlocked();
    }

    public UUID id() {
        return id;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }

    public Role role() {
        return role;
    }

    /** It is empty while the account is not registered. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Whether this is the password. Nothing is one while the account is not registered. */
    public boolean hasPassword(String typed, PasswordEncoder passwords) {
        return passwordHash != null && passwords.matches(typed, passwordHash);
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    /** It is empty while the account is not registered. */
    public Optional<Instant> registeredAt() {
        return Optional.ofNullable(registeredAt);
    }

    /** It is empty while the password is the one of the registration. */
    public Optional<Instant> passwordChangedAt() {
        return Optional.ofNullable(passwordChangedAt);
    }

    /** It is empty unless the account is blocked. */
    public Optional<Instant> blockedAt() {
        return Optional.ofNullable(blockedAt);
    }

    public boolean engineAdministrator() {
        return engineAdministrator;
    }

    /** It is empty until somebody signs in. */
    public Optional<Instant> lastSignedInAt() {
        return Optional.ofNullable(lastSignedInAt);
    }

    public boolean newsletter() {
        return newsletter;
    }

    public boolean publicListing() {
        return publicListing;
    }

    public boolean dailyMail() {
        return dailyMail;
    }
}
