package be.vormingsportaal.accounts.registration;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.Registration;
import be.vormingsportaal.accounts.account.RegistrationCase;
import be.vormingsportaal.accounts.account.RegistrationRepository;
import be.vormingsportaal.accounts.account.RegistrationSettings;
import be.vormingsportaal.accounts.account.RegistrationWithdrawn;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people and looks after open invitations. {@link RegistrationCompletion} lets the invited person complete the
 * registration.
 */
@Service
@Transactional
public class RegistrationService {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final RegistrationProcess process;
    private final RegistrationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationService(
            AccountRepository accounts,
            RegistrationRepository registrations,
            RegistrationProcess process,
            RegistrationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.process = process;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account that waits for its owner, and starts the process that mails the link.
     *
     * @return the id of the new account
     * @throws org.springframework.dao.DataIntegrityViolationException when the address has an account already
     */
    public UUID invite(InvitePerson person) {
        Instant now = clock.instant();
        Account account = Account.invited(UUID.randomUUID(), person.email(), person.name(), person.role());
        accounts.saveAndFlush(account);
        Registration registration = Registration.of(account.id(), person.inviter(), now, settings);
        registrations.save(registration);
        process.start(account.id(), registration.processCase());
        return account.id();
    }

    /** The result of asking for a new link. */
    public enum Renewal {
        /** A new link is mailed, and older ones do not work any more. */
        SENT,
        /** Somebody else did it just before, or this is a second click. */
        ALREADY_SENT,
        /** There is nothing to send, because the person is registered or the invitation does not exist any more. */
        NOT_OPEN
    }

    /**
     * Replaces the link by a new one and mails it.
     *
     * @param expectedGeneration the generation that the asking person saw, so that two clicks send one mail
     */
    @RetryOnConflict
    public Renewal renewLink(UUID accountId, int expectedGeneration) {
        Registration registration = open(accountId).orElse(null);
        if (registration == null) {
            return Renewal.NOT_OPEN;
        }
        if (registration.linkGeneration() != expectedGeneration) {
            return Renewal.ALREADY_SENT;
        }
        renew(registration);
        return Renewal.SENT;
    }

    /** The result of a correction. */
    public enum Correction {
        /** Only the name was changed, or nothing. */
        CORRECTED,
        /** The address was changed too: a new link goes to the new one. */
        CORRECTED_AND_SENT,
        /** The new address has an account already. Nothing was changed. */
        ADDRESS_TAKEN,
        /** The person has registered. Neither the name nor the address was changed. */
        NOT_OPEN
    }

    /** Corrects an invitation that is still open (manual, section 4.2). */
    @RetryOnConflict
    public Correction correct(UUID accountId, PersonName name, EmailAddress email) {
        Registration registration = open(accountId).orElse(null);
        if (registration == null) {
            return Correction.NOT_OPEN;
        }
        Account account = accounts.findById(accountId).orElseThrow();
        if (account.email().equals(email)) {
            account.rename(name);
            return Correction.CORRECTED;
        }
        if (accounts.findByEmail(email.value()).isPresent()) {
            return Correction.ADDRESS_TAKEN;
        }
        account.rename(name);
        account.correctEmail(email);
        accounts.saveAndFlush(account);
        renew(registration);
        return Correction.CORRECTED_AND_SENT;
    }

    /**
     * Takes an open invitation back. The account, which nobody ever used, is deleted.
     *
     * @return false when there is no open invitation any more
     */
    @RetryOnConflict
    public boolean withdraw(UUID accountId) {
        boolean withdrawn = delete(accountId);
        if (withdrawn) {
            process.withdrawn(accountId);
        }
        return withdrawn;
    }

    /**
     * Carries out what was decided in the follow-up task. The process calls it, and goes on by itself.
     *
     * @return what to wait for now that the link is sent again; empty when the invitation was withdrawn
     */
    public Optional<RegistrationCase> decideFollowUp(UUID accountId, FollowUpDecision decision) {
        if (decision == FollowUpDecision.WITHDRAW) {
            delete(accountId);
            return Optional.empty();
        }
        Registration registration = open(accountId).orElseThrow();
        registration.renewLink(settings, clock.instant());
        return Optional.of(registration.processCase());
    }

    private Optional<Registration> open(UUID accountId) {
        return registrations.hold(accountId).filter(Registration::isOpen);
    }

    private void renew(Registration registration) {
        registration.renewLink(settings, clock.instant());
        process.linkRenewed(registration.accountId(), registration.processCase());
    }

    private boolean delete(UUID accountId) {
        return open(accountId)
                .map(registration -> {
                    events.publishEvent(new RegistrationWithdrawn(accountId));
                    registrations.delete(registration);
                    registrations.flush();
                    accounts.deleteById(accountId);
                    accounts.flush();
                    return true;
                })
                .orElse(false);
    }
}
