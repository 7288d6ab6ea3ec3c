package be.vormingsportaal.billing.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds payments. What somebody typed decides which conditions there are, and is always a parameter of the statement,
 * never a part of it.
 */
@Component
class PaymentRows {

    private static final String FROM = " from Payment p join PaymentBalance b on b.paymentId = p.id";

    private static final String ROW = "select new be.vormingsportaal.billing.register.PaymentRow(p.id, p.origin.source,"
            + " p.amountCents, p.origin.receivedOn, p.origin.payerName, p.origin.payerIban, p.origin.message,"
            + " b.unassignedCents)" + FROM;

    private static final String PLACES =
            "select new be.vormingsportaal.billing.register.PaymentRows$Place(a.paymentId, i.id, i.invoiceYear, i.number)"
                    + " from Allocation a join Invoice i on i.id = a.invoiceId where a.paymentId in :payments"
                    + " group by a.paymentId, i.id, i.invoiceYear, i.number having sum(a.amountCents) <> 0"
                    + " order by i.invoiceYear, i.number";

    private final EntityManager database;

    PaymentRows(EntityManager database) {
        this.database = database;
    }

    long count(PaymentQuery query) {
        return query("select count(p)" + FROM, query, "", Long.class).getSingleResult();
    }

    List<PaymentRow> newestFirst(PaymentQuery query, int first, int most) {
        return query(ROW, query, " order by p.origin.receivedOn desc, p.bookedAt desc, p.id", PaymentRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The invoices that these payments are on. */
    List<Place> places(Collection<UUID> payments) {
        return database.createQuery(PLACES, Place.class)
                .setParameter("payments", payments)
                .getResultList();
    }

    List<LocalDate> firstAndLast() {
        return database
                .createQuery("select min(p.origin.receivedOn), max(p.origin.receivedOn) from Payment p", Object[].class)
                .getResultList()
                .stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .toList();
    }

    private <T> TypedQuery<T> query(String select, PaymentQuery wanted, String order, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder text = new StringBuilder(select).append(" where 1 = 1");
        wanted.year().ifPresent(year -> {
            text.append(" and p.origin.receivedOn between :from and :to");
            parameters.put("from", LocalDate.of(year, 1, 1));
            parameters.put("to", LocalDate.of(year, 12, 31));
        });
        if (wanted.onlyUnassigned()) {
            text.append(" and b.unassignedCents <> 0");
        }
        wanted.search()
                .ifPresent(sought ->
                        text.append(" and (").append(any(sought, parameters)).append(")"));
        TypedQuery<T> query = database.createQuery(text.append(order).toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String any(PaymentSearch sought, Map<String, Object> parameters) {
        StringJoiner any = new StringJoiner(" or ");
        any.add(PlainLetters.column("p.origin.payerName") + " like :text escape '!'");
        any.add(PlainLetters.column("p.origin.message") + " like :text escape '!'");
        parameters.put("text", PlainLetters.pattern(sought.text()));
        sought.amount().ifPresent(amount -> {
            any.add("abs(p.amountCents) = :cents");
            parameters.put("cents", amount.cents());
        });
        sought.communication().ifPresent(communication -> {
            any.add("exists (select 1 from Payment q join q.references ref where q.id = p.id"
                    + " and ref.digits = :communication)");
            any.add("exists (select 1 from Allocation a, Invoice i where a.paymentId = p.id and i.id = a.invoiceId"
                    + " and i.structuredCommunication = :communication)");
            parameters.put("communication", communication.digits());
        });
        sought.account().ifPresent(account -> {
            any.add("upper(p.origin.payerIban) like :account");
            parameters.put("account", "%" + account.toUpperCase(Locale.ROOT) + "%");
        });
        return any.toString();
    }

    record Place(UUID paymentId, UUID invoiceId, int year, int number) {}
}
