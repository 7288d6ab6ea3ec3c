package be.vormingsportaal.billing.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/**
 * Finds invoices and credit notes. What somebody typed decides which conditions there are, and is always a parameter of
 * the statement, never a part of it.
 */
@Component
class RegisterRows {

    private final EntityManager database;

    RegisterRows(EntityManager database) {
        this.database = database;
    }

    List<EntryRow> newestFirst(RegisterQuery query, int first, int most) {
        return query(
                        InvoiceRegisterRepository.ENTRY,
                        query,
                        " order by i.issuedOn desc, i.kind, i.number desc",
                        EntryRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    List<EntryRow> oldestFirst(RegisterQuery query) {
        return query(
                        InvoiceRegisterRepository.ENTRY,
                        query,
                        " order by i.issuedOn, i.kind desc, i.number",
                        EntryRow.class)
                .getResultList();
    }

    long count(RegisterQuery query) {
        return query("select count(i) from Invoice i", query, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, RegisterQuery wanted, String order, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>(Map.of("from", wanted.from(), "to", wanted.to()));
        StringBuilder text = new StringBuilder(select).append(" where i.issuedOn between :from and :to");
        if (!wanted.everybody()) {
            text.append(" and i.organisationId = :organisation");
            parameters.put("organisation", wanted.organisation());
        }
        wanted.search()
                .ifPresent(sought ->
                        text.append(" and (").append(any(sought, parameters)).append(")"));
        TypedQuery<T> query = database.createQuery(text.append(order).toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String any(InvoiceSearch sought, Map<String, Object> parameters) {
        StringJoiner any = new StringJoiner(" or ");
        sought.number().ifPresent(number -> any.add(number(number, parameters)));
        sought.communication().ifPresent(communication -> {
            any.add("i.structuredCommunication = :communication");
            parameters.put("communication", communication.digits());
        });
        sought.enterpriseNumber().ifPresent(number -> {
            any.add("i.buyer.enterpriseNumber = :enterpriseNumber");
            parameters.put("enterpriseNumber", number.digits());
        });
        sought.amount().ifPresent(amount -> {
            any.add("i.netCents + i.vatCents = :cents");
            parameters.put("cents", amount.cents());
        });
        sought.customer().ifPresent(customer -> {
            any.add(PlainLetters.column("i.buyer.name") + " like :customer escape '!'");
            parameters.put("customer", PlainLetters.pattern(customer));
        });
        return any.toString();
    }

    private static String number(DocumentNumber sought, Map<String, Object> parameters) {
        StringBuilder text = new StringBuilder("(i.number = :number");
        parameters.put("number", sought.number());
        sought.year().ifPresent(year -> {
            text.append(" and i.invoiceYear = :year");
            parameters.put("year", year);
        });
        sought.kind().ifPresent(kind -> {
            text.append(" and i.kind = :kind");
            parameters.put("kind", kind);
        });
        return text.append(")").toString();
    }
}
