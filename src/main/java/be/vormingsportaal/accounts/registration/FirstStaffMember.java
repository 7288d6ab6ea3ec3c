package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Invites the first person: on a portal without staff, the address in {@code portal.first-staff-email} is invited by
 * the same process as everybody else. A password is never configured.
 */
@Component
class FirstStaffMember {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStaffMember.class);
    private static final PersonName NAME = new PersonName("KCD", "beheer");

    private final AccountRepository accounts;
    private final RegistrationService registrations;
    private final String email;

    FirstStaffMember(
            AccountRepository accounts,
            RegistrationService registrations,
            @Value("${portal.first-staff-email:}") String email) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.email = email;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (email.isBlank() || accounts.existsByRole(Role.KCD_STAFF)) {
            return;
        }
        try {
            registrations.invite(
                    new InvitePerson(EmailAddress.of(email), NAME, Role.KCD_STAFF, InvitePerson.Inviter.PORTAL));
            LOG.info("The first member of staff was invited");
        } catch (DataIntegrityViolationException taken) {
            if (accounts.existsByRole(Role.KCD_STAFF)) {
                LOG.info("The first member of staff was invited by another node");
            } else {
                LOG.error("portal.first-staff-email has an account in another role already: nobody was invited");
            }
        }
    }
}
