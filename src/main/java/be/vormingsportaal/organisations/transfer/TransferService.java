package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.EmailAddressChanged;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.mail.SentMails;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handles transfers for the organisation that asks. {@link TransferAnswers} handles the answer of the person who is
 * asked. Every method that changes a transfer holds its row first, so that the row decides who was first.
 */
@Service
@Transactional
public class TransferService {

    private final TransferRepository transfers;
    private final AccountDirectory accounts;
    private final TransferProcess process;
    private final TransferSettings settings;
    private final SentMails mails;
    private final Clock clock;

    TransferService(
            TransferRepository transfers,
            AccountDirectory accounts,
            TransferProcess process,
            TransferSettings settings,
            SentMails mails,
            Clock clock) {
        this.transfers = transfers;
        this.accounts = accounts;
        this.process = process;
        this.settings = settings;
        this.mails = mails;
        this.clock = clock;
    }

    /** Waits for an answer that is being given, and makes the next one wait until the transaction ends. */
    public void holdOpen(UUID accountId) {
        transfers.holdOpenOf(accountId);
    }

    /**
     * Asks a registered person of another organisation, or of none, to move. There is one question at a time; asked
     * again with other instruments it is changed.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another organisation asks at this moment;
     *     when this is run again, the answer is that the question is pending
     */
    public AddOutcome request(UUID accountId, AddPerson person) {
        Instant now = clock.instant();
        Transfer open = transfers.holdOpenOf(accountId).orElse(null);
        if (open != null && open.isOpenAt(now)) {
            return open.organisationId().equals(person.organisationId())
                    ? askAgain(open, person, now)
                    : AddOutcome.TRANSFER_PENDING_ELSEWHERE;
        }
        if (open != null) {
            // Its time has passed, but the engine did not handle it yet. When the engine does, it finds that it is
            // done.
            open.expire(now);
            transfers.flush();
        }
        Transfer transfer = transfers.saveAndFlush(Transfer.requested(accountId, person, now, settings));
        process.start(transfer.id(), transfer.processCase());
        return AddOutcome.TRANSFER_REQUESTED;
    }

    private AddOutcome askAgain(Transfer open, AddPerson person, Instant now) {
        if (open.instruments().equals(person.instruments())) {
            return AddOutcome.TRANSFER_PENDING_HERE;
        }
        open.askAnew(person, now);
        tellThatTheLinkGoesOutAgain(open);
        return AddOutcome.TRANSFER_CHANGED;
    }

    /** The open questions of an organisation to people in these roles, oldest first. */
    @Transactional(readOnly = true)
    public List<TransferView> pending(UUID organisationId, Set<Role> roles) {
        Instant now = clock.instant();
        List<Transfer> open = transfers.openOf(organisationId).stream()
                .filter(transfer -> transfer.isOpenAt(now))
                .toList();
        Set<UUID> listed = accounts
                .findAll(open.stream().map(Transfer::accountId).toList())
                .stream()
                .filter(account -> roles.contains(account.role()))
                .map(AccountView::id)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(transfer -> listed.contains(transfer.accountId()))
                .map(transfer -> transfer.view(now))
                .toList();
    }

    /**
     * Those of these questions whose newest mail was refused for good at the address that the person has now. A few
     * statements, however many they are.
     */
    @Transactional(readOnly = true)
    public Set<UUID> refused(Collection<TransferView> asked) {
        Map<UUID, EmailAddress> refused = mails.refused(
                TransferMails.QUESTIONS, asked.stream().map(TransferView::id).toList());
        Map<UUID, EmailAddress> addresses =
                accounts.findAll(asked.stream().map(TransferView::accountId).toList()).stream()
                        .collect(Collectors.toMap(AccountView::id, AccountView::email));
        return asked.stream()
                .filter(transfer -> addresses.get(transfer.accountId()).equals(refused.get(transfer.id())))
                .map(TransferView::id)
                .collect(Collectors.toSet());
    }

    /** @throws NoSuchElementException when the organisation never asked this to somebody in these roles */
    @Transactional(readOnly = true)
    public TransferView asked(UUID organisationId, UUID transferId, Set<Role> roles) {
        return transfers
                .findById(transferId)
                .filter(transfer -> isAskedBy(organisationId, roles, transfer))
                .orElseThrow()
                .view(clock.instant());
    }

    /** The result of reminding. */
    public enum Reminding {
        /** The link is mailed once more. */
        SENT,
        /** The last mail was sent less than a day ago, or this is a second click. Nothing was sent. */
        TOO_SOON,
        /** There is nothing to remind the person of any more. */
        NOT_OPEN
    }

    /**
     * Sends the link once more.
     *
     * @throws NoSuchElementException when the organisation never asked this to somebody in these roles
     */
    @RetryOnConflict
    public Reminding remind(UUID organisationId, UUID transferId, Set<Role> roles) {
        Transfer transfer = hold(organisationId, transferId, roles);
        Instant now = clock.instant();
        if (!transfer.isOpenAt(now)) {
            return Reminding.NOT_OPEN;
        }
        if (!transfer.mayBeMailedAgain(now)) {
            return Reminding.TOO_SOON;
        }
        transfer.mailAgain(now);
        tellThatTheLinkGoesOutAgain(transfer);
        return Reminding.SENT;
    }

    /**
     * Takes the question back.
     *
     * @return {@code WITHDRAWN}, also for a second click, or else what happened before that
     * @throws NoSuchElementException when the organisation never asked this to somebody in these roles
     */
    @RetryOnConflict
    public TransferState withdraw(UUID organisationId, UUID transferId, Set<Role> roles) {
        return withdraw(hold(organisationId, transferId, roles));
    }

    /** Takes the question back because the organisation that asks is closed. A second call changes nothing. */
    @RetryOnConflict
    public void withdraw(UUID transferId) {
        withdraw(transfers.hold(transferId).orElseThrow());
    }

    private TransferState withdraw(Transfer transfer) {
        Instant now = clock.instant();
        if (transfer.isOpenAt(now)) {
            transfer.withdraw(now);
            transfers.flush();
            process.withdrawn(transfer.id());
        }
        return transfer.stateAt(now);
    }

    /**
     * Ends the question because its time has passed. The process calls it at the deadline that {@link #request}
     * computed. A second call, and a call after an answer, change nothing.
     */
    public void expire(UUID transferId) {
        Transfer transfer = transfers.hold(transferId).orElseThrow();
        // It is not checked again whether the time has passed, because the clock of this node may be a little behind
        // that of the timer.
        if (transfer.isUnanswered()) {
            transfer.expire(clock.instant());
        }
    }

    /** The link goes to the new mailbox, and the one in the old mailbox does not work any more. */
    @EventListener
    void on(EmailAddressChanged changed) {
        Instant now = clock.instant();
        transfers
                .holdOpenOf(changed.accountId())
                .filter(transfer -> transfer.isOpenAt(now))
                .ifPresent(transfer -> {
                    transfer.renewLink(now);
                    tellThatTheLinkGoesOutAgain(transfer);
                });
    }

    private void tellThatTheLinkGoesOutAgain(Transfer transfer) {
        transfers.flush();
        process.linkRenewed(transfer.id(), transfer.processCase());
    }

    private Transfer hold(UUID organisationId, UUID transferId, Set<Role> roles) {
        return transfers
                .hold(transferId)
                .filter(transfer -> isAskedBy(organisationId, roles, transfer))
                .orElseThrow();
    }

    private boolean isAskedBy(UUID organisationId, Set<Role> roles, Transfer transfer) {
        return transfer.organisationId().equals(organisationId)
                && accounts.find(transfer.accountId())
                        .filter(account -> roles.contains(account.role()))
                        .isPresent();
    }
}
