package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes mails about enrolments. Each mail says which intervision, when, and where to read more. */
@Component
public class EnrolmentMailWriter {

    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final Members members;
    private final PortalSettings portal;
    private final Clock clock;

    EnrolmentMailWriter(
            AccountDirectory accounts,
            InstrumentService instruments,
            Members members,
            PortalSettings portal,
            Clock clock) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.members = members;
        this.portal = portal;
        this.clock = clock;
    }

    /** @param generation which of the mails with this name about this enrolment it is */
    public Mail of(
            String name, Intervision intervision, Enrolment enrolment, int generation, Map<String, Object> facts) {
        Map<String, Object> model = model(intervision, enrolment, facts);
        model.putIfAbsent("link", portal.page("/instrumenten/" + intervision.instrumentCode() + "/intervisies"));
        return mail(name, enrolment, generation, trainer(enrolment), model);
    }

    /**
     * Writes a mail for a manager of the organisation that ordered. There is one mail of each name about an enrolment.
     */
    Mail toManager(
            AccountView manager, String name, Intervision intervision, Enrolment enrolment, Map<String, Object> facts) {
        Map<String, Object> model = model(intervision, enrolment, facts);
        model.put("trainer", trainer(enrolment).name().full());
        model.put("link", portal.page("/intervisies"));
        return mail(name, enrolment, EnrolmentMails.ONLY, manager, model);
    }

    private Map<String, Object> model(Intervision intervision, Enrolment enrolment, Map<String, Object> facts) {
        Map<String, Object> model = new HashMap<>(facts);
        model.put("details", intervision.details());
        model.put("instrument", instruments.name(intervision.instrumentCode()));
        model.put("organisation", members.name(enrolment.organisationId()));
        model.put("placed", enrolment.isExpected());
        model.put(
                "cancellable",
                enrolment.state().isCancellable(intervision.details().isCancellableOn(LocalDate.now(clock))));
        return model;
    }

    private AccountView trainer(Enrolment enrolment) {
        return accounts.find(enrolment.accountId()).orElseThrow();
    }

    private static Mail mail(
            String name, Enrolment enrolment, int generation, AccountView recipient, Map<String, Object> model) {
        return new Mail(
                name,
                enrolment.id(),
                generation,
                recipient.email(),
                recipient.name().full(),
                model);
    }
}
