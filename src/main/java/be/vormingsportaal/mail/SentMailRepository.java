package be.vormingsportaal.mail;

import be.vormingsportaal.engine.jobs.MailJobs;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SentMailRepository extends JpaRepository<SentMail, String> {

    /** A mail that failed and whose job is over, because nobody needs it any more, is not tried again. */
    String TRIED_AGAIN =
            " from sent_mail where state = 'FAILED' and recipient is not null and " + MailJobs.JOB_IS_THERE;

    @Query("select m from SentMail m where m.id = :mailId")
    Optional<SentMail> findMail(UUID mailId);

    boolean existsByAggregateAndStateNot(UUID aggregate, MailState state);

    List<SentMail> findByAggregateOrderByChangedAt(UUID aggregate);

    List<SentMail> findByRecipientOrderByFirstTriedAtDesc(String recipient, Limit most);

    @Query("""
            select m from SentMail m
            where m.recipient = :recipient or (m.aggregate = :aggregate and m.recipient is null and m.state = 'SENT')
            order by m.changedAt""")
    List<SentMail> findToOrAbout(String recipient, UUID aggregate);

    @Query("""
            select m from SentMail m
            where m.name in :names and m.aggregate in :aggregates and m.recipient is not null
            order by m.firstTriedAt""")
    List<SentMail> findAbout(Collection<String> names, Collection<UUID> aggregates);

    @Query(value = "select *" + TRIED_AGAIN, countQuery = "select count(*)" + TRIED_AGAIN, nativeQuery = true)
    Page<SentMail> findFailing(Pageable page);

    @Query(value = "select count(*)" + TRIED_AGAIN, nativeQuery = true)
    long countFailing();

    @Query(value = "select count(*)" + TRIED_AGAIN + " and first_tried_at > :moment", nativeQuery = true)
    long countFailingSince(Instant moment);

    @Query(value = "select distinct job_id" + TRIED_AGAIN, nativeQuery = true)
    List<String> failingJobs();

    @Query("""
            select m from SentMail m
            where m.state = 'REFUSED' and m.recipient is not null and m.handledAt is null""")
    Page<SentMail> findRefused(Pageable page);

    @Query("""
            select count(m) from SentMail m
            where m.state = 'REFUSED' and m.recipient is not null and m.handledAt is null
            and m.changedAt >= :since""")
    long countRefused(Instant since);

    @Modifying
    @Query("""
            update SentMail m set m.recipient = null, m.subject = null, m.answer = null, m.handledBy = null,
            m.version = m.version + 1
            where m.recipient is not null and m.changedAt < :before""")
    int forgetOlderThan(Instant before);

    @Modifying
    @Query("""
            update SentMail m set m.recipient = null, m.subject = null, m.answer = null, m.handledBy = null,
            m.version = m.version + 1
            where m.aggregate = :aggregate""")
    int forget(UUID aggregate);

    /** What failed and is not tried again says nothing any more: should somebody want it sent, it is as if it were new. */
    @Modifying
    @Query(
            value = "delete from sent_mail where state = 'FAILED' and changed_at < :before"
                    + " and (job_id is null or not " + MailJobs.JOB_IS_THERE + ")",
            nativeQuery = true)
    int deleteGivenUp(Instant before);
}
