package be.vormingsportaal.web.sessions;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountSessions;
import be.vormingsportaal.accounts.account.SignedInAccount;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Says where an account is signed in, on whichever node. */
@Component
public class SignedInDevices {

    private final SessionStore sessions;
    private final AccountSessions accountSessions;
    private final AccountDirectory accounts;

    SignedInDevices(SessionStore sessions, AccountSessions accountSessions, AccountDirectory accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.accountSessions = accountSessions;
    }

    /**
     * The newest first.
     *
     * @param me the account as the session that asks has it, which is current; older sessions do not count any more
     * @param presentSession id of that session
     */
    public List<SignedInDevice> of(SignedInAccount me, String presentSession) {
        return sessions.findByPrincipalName(me.getUsername()).values().stream()
                .filter(session -> isCurrent(session, me))
                .map(session -> device(session, presentSession))
                .sorted(Comparator.comparing(SignedInDevice::since).reversed())
                .toList();
    }

    /** Where somebody else is signed in, for staff; the newest first. */
    public List<SignedInDevice> of(UUID accountId) {
        return sessions.findByPrincipalName(accountId.toString()).values().stream()
                .filter(session -> account(session)
                        .filter(account -> accounts.isCurrent(account.id(), account.sessionGeneration()))
                        .isPresent())
                .map(session -> device(session, ""))
                .sorted(Comparator.comparing(SignedInDevice::since).reversed())
                .toList();
    }

    /** When somebody last used the account; empty when no session tells. */
    public Optional<Instant> lastUse(UUID accountId) {
        return sessions.findByPrincipalName(accountId.toString()).values().stream()
                .map(StoredSession::getLastAccessedTime)
                .max(Comparator.naturalOrder());
    }

    /** From now on, nobody is signed in to this account any more, on this browser or any other. */
    public void signOutEverywhere(UUID accountId) {
        accountSessions.endAll(accountId);
        sessions.findByPrincipalName(accountId.toString()).keySet().forEach(sessions::deleteById);
    }

    private static boolean isCurrent(StoredSession session, SignedInAccount me) {
        return account(session)
                .filter(account ->
                        account.id().equals(me.id()) && account.sessionGeneration() == me.sessionGeneration())
                .isPresent();
    }

    /** Who is signed in with this session. */
    private static Optional<SignedInAccount> account(StoredSession session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null && context.getAuthentication().getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    private static SignedInDevice device(StoredSession session, String presentSession) {
        SignInRecord record = session.getAttributeOrDefault(
                SignInRecord.ATTRIBUTE, new SignInRecord(session.getCreationTime(), Device.of(Optional.empty())));
        return new SignedInDevice(
                record.device(),
                record.since(),
                session.getLastAccessedTime(),
                session.getId().equals(presentSession));
    }
}
