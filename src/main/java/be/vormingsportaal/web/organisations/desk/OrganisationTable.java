package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.people.FoundOrganisation;
import be.vormingsportaal.organisations.people.OrganisationQuery;
import be.vormingsportaal.organisations.people.OrganisationSearch;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of organisations as a file. */
@Component
class OrganisationTable {

    private final OrganisationSearch search;
    private final MessageSource texts;

    OrganisationTable(OrganisationSearch search, MessageSource texts) {
        this.search = search;
        this.texts = texts;
    }

    ExportTable of(OrganisationQuery query) {
        return new ExportTable(
                text("organisations.title"),
                Stream.of(
                                "field.organisationName",
                                "field.enterpriseNumber",
                                "field.street",
                                "field.postalCode",
                                "field.city",
                                "field.billingEmail",
                                "organisations.people",
                                "organisations.manager",
                                "organisations.state")
                        .map(this::text)
                        .toList(),
                search.findAll(query).stream().map(this::cells).toList());
    }

    private List<Object> cells(FoundOrganisation found) {
        OrganisationDetails details = found.organisation().details();
        return List.of(
                details.name(),
                details.enterpriseNumber().display(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.billingEmail().display(),
                found.people(),
                text(found.managed() ? "organisations.managed" : "organisations.unmanaged"),
                text(found.organisation().closed() ? "organisations.closed" : "organisations.open"));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
