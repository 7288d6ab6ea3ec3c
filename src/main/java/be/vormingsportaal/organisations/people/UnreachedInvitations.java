package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.mail.MailState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the people of an organisation whose newest mail with the registration link did not arrive at the address that they
 * have now: the mail server refused it, or it failed until now. It reads the tables of three modules, because thousands of
 * people may be invited and the page of the organisation shows some of them.
 */
@Service
@Transactional(readOnly = true)
public class UnreachedInvitations {

    private static final String FROM = " from Membership b join Account a on a.id = b.accountId"
            + " join SentMail m on m.aggregate = a.id and m.recipient = a.email"
            + " where b.organisationId = :organisation and a.registeredAt is null"
            + " and m.name in :names and m.state in :states"
            + " and not exists (select 1 from SentMail n where n.aggregate = a.id and n.name in :names"
            + " and n.recipient is not null and n.firstTriedAt > m.firstTriedAt)";

    private final EntityManager database;

    UnreachedInvitations(EntityManager database) {
        this.database = database;
    }

    /**
     * Somebody whose invitation did not arrive.
     *
     * @param state whether the mail was refused or failed
     * @param since when that happened last
     */
    public record Unreached(UUID accountId, String name, MailState state, Instant since) {}

    /**
     * Some of them, by name.
     *
     * @param people not more than were wanted
     * @param total how many there are
     */
    public record Some(List<Unreached> people, long total) {}

    public Some of(UUID organisationId, int most) {
        List<Unreached> people = query(
                        "select a.id, a.firstName, a.lastName, m.state, m.changedAt" + FROM
                                + " order by lower(a.lastName), lower(a.firstName), a.id",
                        Object[].class,
                        organisationId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Unreached((UUID) row[0], row[1] + " " + row[2], (MailState) row[3], (Instant) row[4]))
                .toList();
        return new Some(
                people,
                query("select count(*)" + FROM, Long.class, organisationId).getSingleResult());
    }

    private <T> TypedQuery<T> query(String text, Class<T> row, UUID organisationId) {
        return database.createQuery(text, row)
                .setParameter("organisation", organisationId)
                .setParameter("names", RegistrationMails.INVITATIONS)
                .setParameter("states", Set.of(MailState.REFUSED, MailState.FAILED));
    }
}
