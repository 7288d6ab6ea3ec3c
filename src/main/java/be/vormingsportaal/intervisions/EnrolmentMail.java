package be.vormingsportaal.intervisions;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.AccountView;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.organisations.OrganisationNames;
import be.vormingsportaal.shared.PortalSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes mails to who is enrolled. Each says which intervision, when, and where more is to be read. */
@Component
class EnrolmentMail {

    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final OrganisationNames organisations;
    private final PortalSettings portal;

    EnrolmentMail(
            AccountDirectory accounts,
            InstrumentService instruments,
            OrganisationNames organisations,
            PortalSettings portal) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.organisations = organisations;
        this.portal = portal;
    }

    /** @param generation which of the mails with this name about this enrolment it is */
    Mail of(String name, Intervision intervision, Enrolment enrolment, int generation, Map<String, Object> facts) {
        AccountView person = accounts.find(enrolment.accountId()).orElseThrow();
        Map<String, Object> model = new HashMap<>(facts);
        model.put("details", intervision.details());
        model.put("instrument", instruments.name(intervision.instrumentCode()));
        model.put(
                "organisation",
                organisations.of(Set.of(enrolment.organisationId())).get(enrolment.organisationId()));
        model.put("placed", enrolment.isExpected());
        model.putIfAbsent("link", portal.page("/instrumenten/" + intervision.instrumentCode() + "/intervisies"));
        return new Mail(
                name, enrolment.id(), generation, person.email(), person.name().full(), model);
    }
}
