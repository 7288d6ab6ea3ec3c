package be.vormingsportaal.organisations.transfer;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailRefused;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the mails of a transfer, in the order of the process. Each mail may be asked for twice and goes out once. A
 * link that comes too late is not sent.
 */
@Service
@Transactional(readOnly = true)
public class TransferMails {

    /** The names of those that hold the link; each is about the transfer. */
    public static final Set<String> QUESTIONS = Set.of("transfer-request", "transfer-reminder");

    private final TransferRepository transfers;
    private final TransferParties parties;
    private final Members members;
    private final SignedLinks links;
    private final MailService mail;
    private final Clock clock;

    TransferMails(
            TransferRepository transfers,
            TransferParties parties,
            Members members,
            SignedLinks links,
            MailService mail,
            Clock clock) {
        this.transfers = transfers;
        this.parties = parties;
        this.members = members;
        this.links = links;
        this.mail = mail;
        this.clock = clock;
    }

    /** Mails the question with the link, once for each time that somebody asks for it. */
    public void sendLink(UUID transferId) {
        Transfer transfer = transfer(transferId);
        sendWhileOpen("transfer-request", transfer, transfer.mailing());
    }

    /** Mails the same link again, when there is no answer yet. */
    public void sendReminder(UUID transferId) {
        sendWhileOpen("transfer-reminder", transfer(transferId), 1);
    }

    /**
     * Tells the person who asked, and the person who moved. When the person went on meanwhile, other mails say where
     * they are.
     */
    public void tellMoved(UUID transferId) {
        Transfer transfer = transfer(transferId);
        if (!isNews(transfer) || !parties.isThere(transfer)) {
            return;
        }
        String person = parties.person(transfer).name().full();
        String to = members.name(transfer.organisationId());
        List<Mail> mails = new ArrayList<>();
        parties.askers(transfer)
                .forEach(asker -> mails.add(notice("transfer-moved-asker", transfer, asker, person, to)));
        mails.add(notice("transfer-moved-person", transfer, parties.person(transfer), to));
        mail.sendAll(mails);
    }

    /** Tells the person who asked. */
    public void tellDeclined(UUID transferId) {
        Transfer transfer = transfer(transferId);
        if (isTheLastWord(transfer)) {
            mail.sendAll(toAskers("transfer-declined", transfer));
        }
    }

    /**
     * Tells the person who was asked that nothing is asked any more. When it ended because two accounts of the person became
     * one, that person has another mail about it, and whoever asked is told.
     */
    public void tellWithdrawn(UUID transferId) {
        Transfer transfer = transfer(transferId);
        if (transfer.stateAt(clock.instant()) == TransferState.MERGED) {
            tellMerged(transfer);
        } else if (isTheLastWord(transfer)) {
            mail.send(notice(
                    members.isClosed(transfer.organisationId()) ? "transfer-closed" : "transfer-withdrawn",
                    transfer,
                    parties.person(transfer),
                    members.name(transfer.organisationId())));
        }
    }

    private void tellMerged(Transfer transfer) {
        if (!isNews(transfer)) {
            return;
        }
        String what = parties.isThere(transfer)
                ? "there"
                : parties.isAskedAnew(transfer, clock.instant()) ? "asked" : "elsewhere";
        mail.sendAll(toAskers("transfer-merged-" + what, transfer));
    }

    /**
     * Tells the person who asked and the person who was asked. When the address that was typed is not the person's any
     * more, whoever asked is not led to add it again, because that would make a second account. The new address stays
     * the person's secret.
     */
    public void tellExpired(UUID transferId) {
        Transfer transfer = transfer(transferId);
        if (!isTheLastWord(transfer)) {
            return;
        }
        AccountView person = parties.person(transfer);
        String name =
                transfer.email().equals(person.email()) ? "transfer-expired-asker" : "transfer-expired-readdressed";
        List<Mail> mails = new ArrayList<>(toAskers(name, transfer));
        mails.add(notice("transfer-expired-person", transfer, person, members.name(transfer.organisationId())));
        mail.sendAll(mails);
    }

    /**
     * Tells the managers of the organisation that asks, or staff when a manager was asked, that a mail with the link was
     * refused for good. Nobody is told once the question is over or goes to another address.
     */
    public void tellRefused(MailRefused refused) {
        Transfer transfer = transfer(refused.aggregate());
        if (!transfer.isOpenAt(clock.instant())
                || !parties.person(transfer).email().equals(refused.recipient())) {
            return;
        }
        String person = transfer.view(clock.instant()).name().full();
        String organisation = members.name(transfer.organisationId());
        mail.sendAll(parties.deciders(transfer).stream()
                .map(reader -> Mail.notice(
                        "transfer-refused",
                        refused.mailId(),
                        reader.email(),
                        reader.name().full(),
                        person,
                        organisation))
                .toList());
    }

    /** Whether nothing came of it and nothing came after it: the person is not there, and is not asked anew. */
    private boolean isTheLastWord(Transfer transfer) {
        return isNews(transfer) && !parties.isThere(transfer) && !parties.isAskedAnew(transfer, clock.instant());
    }

    /** They read the name that was typed, because somebody who did not move stays unknown to them. */
    private List<Mail> toAskers(String name, Transfer transfer) {
        TransferView asked = transfer.view(clock.instant());
        return parties.askers(transfer).stream()
                .map(asker -> notice(
                        name,
                        transfer,
                        asker,
                        asked.name().full(),
                        asked.email().display(),
                        members.name(transfer.organisationId())))
                .toList();
    }

    private void sendWhileOpen(String name, Transfer transfer, int generation) {
        if (!transfer.isOpenAt(clock.instant())) {
            return;
        }
        AccountView person = parties.person(transfer);
        TransferQuestion question = parties.question(transfer, clock.instant());
        Map<String, Object> model = new HashMap<>();
        model.put("link", links.address(Purpose.TRANSFER, transfer.id(), transfer.linkGeneration()));
        model.put("question", question);
        mail.send(new Mail(
                name, transfer.id(), generation, person.email(), person.name().full(), model));
    }

    private boolean isNews(Transfer transfer) {
        return News.isFresh(transfer.closedAt().orElseThrow(), clock.instant());
    }

    private static Mail notice(String name, Transfer transfer, AccountView reader, Object... arguments) {
        return Mail.notice(name, transfer.id(), reader.email(), reader.name().full(), arguments);
    }

    private Transfer transfer(UUID transferId) {
        return transfers.findById(transferId).orElseThrow();
    }
}
