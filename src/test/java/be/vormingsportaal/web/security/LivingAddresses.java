package be.vormingsportaal.web.security;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Puts into an address what {@link AddressPaths} leaves dead or unknown: a link that still works, and rows of which the
 * table only tests that strangers do not get them.
 */
class LivingAddresses {

    private static final String LTCF = "ltcf";

    private final MockMvc mvc;
    private final TestPeople people;
    private final HandedIn attests;
    private final TestIntervisions intervisions;
    private final TestInvoices invoices;
    private final TestBilling billing;
    private final SignedLinks links;
    private final JdbcClient database;

    LivingAddresses(
            MockMvc mvc,
            TestPeople people,
            HandedIn attests,
            TestIntervisions intervisions,
            TestInvoices invoices,
            TestBilling billing,
            SignedLinks links,
            JdbcClient database) {
        this.mvc = mvc;
        this.people = people;
        this.attests = attests;
        this.intervisions = intervisions;
        this.invoices = invoices;
        this.billing = billing;
        this.links = links;
        this.database = database;
    }

    /**
     * The address with as much in it as this class knows to make.
     *
     * @param trainer of the organisation, with a valid attest for LTCF
     */
    String fill(String address, UUID organisation, UUID trainer, UUID staff) throws Exception {
        if (address.contains("{link}")) {
            return address.replace("{link}", link(address, organisation, staff));
        }
        if (address.contains("/mailbox-aanvragen/{id}")) {
            return address.replace("{id}", lostMailbox(somebody(organisation)).toString());
        }
        if (address.contains("/instanties/regels/{id}")) {
            return address.replace("{id}", anyOf("select id from validity_rule").toString());
        }
        if (address.contains("/instanties/{id}")) {
            attests.attest(trainer, LTCF);
            return address.replace("{id}", anyOf("select id from institution").toString());
        }
        if (address.contains("/beheer/attesten/{id}")) {
            return address.replace("{id}", attests.attest(trainer, LTCF).toString());
        }
        return address;
    }

    private String link(String address, UUID organisation, UUID staff) throws Exception {
        if (address.contains(" /registratie/")) {
            return people.registrationLink(people.invited(organisation, Role.CAREGIVER, staff));
        }
        if (address.contains(" /wissel/")) {
            UUID other = people.organisation("Thuiszorg De Vaart");
            return links.sign(Purpose.TRANSFER, people.asked(other, somebody(organisation), staff), 1);
        }
        if (address.contains(" /wachtwoord-vergeten/")) {
            return passwordLink(somebody(organisation));
        }
        if (address.contains(" /e-mail-bevestigen/")) {
            return emailLink(somebody(organisation));
        }
        if (address.contains(" /mailbox-")) {
            UUID request = lostMailbox(somebody(organisation));
            billing.complete(request, staff, Map.of("decision", "ACCEPT"));
            boolean stops = address.contains(" /mailbox-behouden/");
            return links.sign(stops ? Purpose.LOST_MAILBOX_STOP : Purpose.LOST_MAILBOX, request, 1);
        }
        if (address.contains(" /betalen/")) {
            return links.sign(
                    Purpose.PAYMENT, invoices.issued(organisation, 9_500).id(), 1);
        }
        if (address.contains(" /intervisie-aanbod/")) {
            return offer(organisation, staff);
        }
        throw new AssertionError("No living link for " + address + ": make one in " + LivingAddresses.class);
    }

    private String passwordLink(UUID account) throws Exception {
        send(post("/wachtwoord-vergeten").param("email", email(account).value()));
        return links.sign(
                Purpose.PASSWORD_RESET, newest("select id from account_recovery where account_id = ?", account), 1);
    }

    private String emailLink(UUID account) throws Exception {
        send(post("/mijn-account/e-mail")
                .with(people.signedIn(account))
                .param("email", TestPeople.anyAddress().value())
                .param("currentPassword", TestPeople.PASSWORD));
        return links.sign(
                Purpose.EMAIL_CHANGE, newest("select id from email_change where open_account_id = ?", account), 1);
    }

    /** A seat that came free, because who had it is taken off. */
    private String offer(UUID organisation, UUID staff) throws Exception {
        FullIntervision full =
                intervisions.full(organisation, TestIntervisions.FREE, intervisions.trainer(organisation));
        send(post("/beheer/intervisies/" + full.id() + "/inschrijvingen/" + full.seated() + "/annuleren")
                .with(people.signedIn(staff)));
        return links.sign(Purpose.INTERVISION_OFFER, full.first(), 1);
    }

    /** The id of a request that nobody decided on. */
    private UUID lostMailbox(UUID account) throws Exception {
        send(post("/mailbox-kwijt")
                .param("formerEmail", email(account).value())
                .param("newEmail", TestPeople.anyAddress().value())
                .param("firstName", "An")
                .param("lastName", "Peeters")
                .param("organisation", "WZC De Linde")
                .param("phone", "0470 12 34 56"));
        return newest("select id from lost_mailbox where account_id = ?", account);
    }

    private UUID somebody(UUID organisation) {
        return people.registered(organisation, Role.TRAINER_EXTERNAL);
    }

    private EmailAddress email(UUID account) {
        return people.account(account).email();
    }

    private UUID newest(String query, UUID account) {
        return database.sql(query).param(account).query(UUID.class).single();
    }

    private UUID anyOf(String query) {
        List<UUID> all = database.sql(query).query(UUID.class).list();
        return all.get(0);
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path).with(PageWalk.anotherClient());
    }

    private void send(MockHttpServletRequestBuilder request) throws Exception {
        mvc.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf()));
    }
}
