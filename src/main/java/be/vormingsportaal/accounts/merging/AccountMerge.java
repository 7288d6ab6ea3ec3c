package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.MergePart.Merge;
import be.vormingsportaal.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that two accounts of a person became one, when and by whom. */
@Entity
@Table(name = "account_merge")
class AccountMerge {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID keptId;

    @Column(nullable = false)
    private UUID endedId;

    @Column(nullable = false)
    private String endedEmail;

    @Column(nullable = false)
    private String endedFirstName;

    @Column(nullable = false)
    private String endedLastName;

    @Column(nullable = false)
    private boolean endedRegistered;

    @Column(nullable = false)
    private Instant mergedAt;

    @Column(nullable = false)
    private UUID mergedBy;

    /** Without a version, Spring Data would look for the row before it inserts it. */
    @Version
    private Integer version;

    protected AccountMerge() {}

    static AccountMerge of(Merge merge, Account ended, UUID by, Instant now) {
        AccountMerge row = new AccountMerge();
        row.id = merge.id();
        row.keptId = merge.kept();
        row.endedId = merge.ended();
        row.endedEmail = ended.email().value();
        row.endedFirstName = ended.name().first();
        row.endedLastName = ended.name().last();
        row.endedRegistered = ended.isRegistered();
        row.mergedAt = now;
        row.mergedBy = by;
        return row;
    }

    UUID keptId() {
        return keptId;
    }

    UUID mergedBy() {
        return mergedBy;
    }

    MergeView view(String byName) {
        return new MergeView(
                id,
                keptId,
                new PersonName(endedFirstName, endedLastName),
                new EmailAddress(endedEmail),
                endedRegistered,
                mergedAt,
                byName);
    }
}
