package be.vormingsportaal.mail;

import be.vormingsportaal.engine.EngineOverview;
import be.vormingsportaal.engine.jobs.MailJobs;
import be.vormingsportaal.engine.jobs.MailJobs.LateMail;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows the quality centre which mails do not arrive, and lets it act on them. */
@Service
@Transactional(readOnly = true)
public class MailDesk {

    private final SentMailRepository mails;
    private final MailJobs jobs;
    private final EngineOverview engine;
    private final Clock clock;

    MailDesk(SentMailRepository mails, MailJobs jobs, EngineOverview engine, Clock clock) {
        this.mails = mails;
        this.jobs = jobs;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * How many mails do not arrive.
     *
     * @param waiting that should have left minutes ago and were not tried yet
     * @param failing that failed and are tried again, or wait until staff have them tried again
     * @param refused for good, since the moment that was asked for, and not dealt with
     */
    public record Counts(long waiting, long failing, long refused) {

        public boolean isEmpty() {
            return waiting + failing + refused == 0;
        }
    }

    /**
     * A mail that should have left and was not tried yet, so that the log does not know it.
     *
     * @param story the Dutch name of its process or notice
     * @param cockpitPage path of the page about its case
     */
    public record WaitingMail(String story, Instant since, String cockpitPage) {}

    /**
     * A mail that failed.
     *
     * @param nextTry empty when it was tried as often as the portal does by itself
     */
    public record FailingMail(MailView mail, Optional<Instant> nextTry) {}

    /** @param since refusals before it are not counted */
    public Counts counts(Instant since) {
        return new Counts(jobs.late(), mails.countFailing(), mails.countRefused(since));
    }

    /** How many of those that do not arrive came since then: became late, failed for the first time, were refused. */
    public Counts fresh(Instant since) {
        return new Counts(jobs.lateSince(since), mails.countFailingSince(since), mails.countRefused(since));
    }

    /** Mails that were not tried yet, those that wait longest first. */
    public PageOf<WaitingMail> waiting(int page) {
        PageOf<LateMail> late = jobs.late(page);
        Map<String, String> names =
                engine.storyNames(late.items().stream().map(LateMail::story).toList());
        return late.with(late.items().stream()
                .map(mail -> new WaitingMail(names.get(mail.story()), mail.since(), mail.cockpitPage()))
                .toList());
    }

    /** Mails that failed, the one that failed last first. */
    public PageOf<FailingMail> failing(int page) {
        PageOf<SentMail> found = PageOf.searched(
                page,
                index -> mails.findFailing(PageRequest.of(
                        index, PageOf.SIZE, Sort.by("changed_at").descending().and(Sort.by("id")))));
        Map<String, Optional<Instant>> next = jobs.nextTries(
                found.items().stream().flatMap(mail -> mail.jobId().stream()).toList());
        return found.with(found.items().stream()
                .map(mail -> new FailingMail(
                        mail.view(), mail.jobId().flatMap(job -> next.getOrDefault(job, Optional.empty()))))
                .toList());
    }

    /** Mails that were refused and that nobody dealt with, the newest first. */
    public PageOf<MailView> refused(int page) {
        return PageOf.searched(
                page,
                index -> mails.findRefused(PageRequest.of(
                                index,
                                PageOf.SIZE,
                                Sort.by("changedAt").descending().and(Sort.by("id"))))
                        .map(SentMail::view));
    }

    /**
     * How many steps of cases that mail failed for another reason than the mail server, so that no mail in {@link
     * #failing} says so.
     */
    public long failingOtherwise() {
        Set<String> failed = jobs.failed();
        mails.failingJobs().forEach(failed::remove);
        return failed.size();
    }

    /**
     * Lets everything that failed be tried again now, also what the portal had given up. It is not undone when a part of
     * it fails.
     *
     * @return how many steps that mail there were
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int retryAll() {
        Set<String> failed = new LinkedHashSet<>(jobs.failed());
        failed.addAll(mails.failingJobs());
        return jobs.retry(failed);
    }

    /**
     * Notes that somebody dealt with a refusal.
     *
     * @throws NoSuchElementException when no such mail was refused
     */
    @RetryOnConflict
    @Transactional
    public void handled(UUID mailId, UUID staffId) {
        mails.findMail(mailId)
                .filter(mail -> mail.state() == MailState.REFUSED)
                .orElseThrow()
                .handled(staffId, clock.instant());
    }
}
