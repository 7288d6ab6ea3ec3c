package be.vormingsportaal.desk;

import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.mail.MailDesk;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.operations.CheckResult;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what waits for the quality centre. The number of statements does not depend on how much there is. */
@Service
@Transactional(readOnly = true)
public class StaffNeeds {

    private final OpenWork work;
    private final CaseCheck check;
    private final MailDesk mails;
    private final UnassignedMoney money;
    private final UnmanagedOrganisations unmanaged;

    StaffNeeds(
            OpenWork work, CaseCheck check, MailDesk mails, UnassignedMoney money, UnmanagedOrganisations unmanaged) {
        this.work = work;
        this.check = check;
        this.mails = mails;
        this.money = money;
        this.unmanaged = unmanaged;
    }

    /** Keeps what nothing else dates, for what {@link #since} calls new later. */
    @Transactional
    void keep(Instant now) {
        unmanaged.keep(now);
    }

    /** @param since what came after it is new */
    public Needs since(Instant since) {
        MailDesk.Counts unsent = mails.counts(Instant.EPOCH);
        MailDesk.Counts fresh = mails.fresh(since);
        CheckResult nightly = check.last(since);
        UnassignedMoney.Waiting unassigned = money.waiting(since);
        Stream<Need> all = Stream.of(
                work.incidents(since),
                Need.of(NeedKind.FINDINGS, nightly.problems(), nightly.fresh()),
                Need.of(NeedKind.UNCHECKED, nightly.isMissed() ? 1 : 0, 0),
                Need.of(NeedKind.MAILS_LATE, unsent.waiting(), fresh.waiting()),
                Need.of(NeedKind.MAILS_FAILING, unsent.failing(), fresh.failing()),
                Need.of(NeedKind.MAILS_REFUSED, unsent.refused(), fresh.refused()),
                new Need(
                        NeedKind.UNASSIGNED_MONEY,
                        unassigned.count(),
                        unassigned.fresh(),
                        Optional.of(unassigned.sum())),
                unmanaged.since(since));
        return new Needs(
                work.tasks(Optional.empty(), since),
                all.filter(need -> need.count() > 0).toList());
    }
}
