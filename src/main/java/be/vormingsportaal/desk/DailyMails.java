package be.vormingsportaal.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a person what waits, in numbers, kinds and links alone. The notice calls it. */
@Service
@Transactional
public class DailyMails {

    /** Until the next day's mail, which says the same and more. */
    private static final Duration WORTH_SENDING = Duration.ofHours(23);

    private final DailyMailRepository mails;
    private final StaffNeeds staffNeeds;
    private final ManagerNeeds managerNeeds;
    private final AccountDirectory accounts;
    private final MailService mail;
    private final Clock clock;

    DailyMails(
            DailyMailRepository mails,
            StaffNeeds staffNeeds,
            ManagerNeeds managerNeeds,
            AccountDirectory accounts,
            MailService mail,
            Clock clock) {
        this.mails = mails;
        this.staffNeeds = staffNeeds;
        this.managerNeeds = managerNeeds;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sends nothing when nothing waits any more, or when it comes so late that a newer one went, or when the person is blocked, or
     * the account became one with another that has a mail of its own.
     */
    public void send(UUID mailId) {
        mails.findById(mailId).ifPresent(this::send);
    }

    private void send(DailyMail planned) {
        Needs needs = planned.organisationId()
                .map(organisation -> managerNeeds.of(organisation, planned.newSince()))
                .orElseGet(() -> staffNeeds.since(planned.newSince()));
        accounts.find(planned.accountId())
                .filter(person -> !person.isBlocked() && !needs.isEmpty() && isOfToday(planned))
                .ifPresent(person -> mail.send(mail(planned, person, needs)));
        planned.sent(clock.instant());
    }

    private boolean isOfToday(DailyMail planned) {
        return clock.instant().isBefore(planned.plannedAt().plus(WORTH_SENDING));
    }

    private static Mail mail(DailyMail planned, AccountView person, Needs needs) {
        Map<String, Object> model = new HashMap<>();
        model.put("needs", needs);
        model.put("page", person.role().isStaff() ? "/beheer" : "/taken");
        return new Mail(
                "daily-mail", planned.id(), 1, person.email(), person.name().full(), model);
    }
}
