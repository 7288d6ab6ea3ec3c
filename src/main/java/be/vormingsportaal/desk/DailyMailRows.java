package be.vormingsportaal.desk;

import be.vormingsportaal.shared.Belgium;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps which mail goes to whom, once for each day, and starts its case. */
@Component
class DailyMailRows {

    private final DailyMailDayRepository days;
    private final DailyMailRepository mails;
    private final DailyMailProcess process;

    DailyMailRows(DailyMailDayRepository days, DailyMailRepository mails, DailyMailProcess process) {
        this.days = days;
        this.mails = mails;
        this.process = process;
    }

    /**
     * Takes the day, until the caller's transaction ends.
     *
     * @return whether nobody did before
     */
    boolean begin(LocalDate day) {
        DailyMailDay last = days.hold();
        boolean isFree = !last.isPlanned(day);
        if (isFree) {
            last.planned(day);
        }
        return isFree;
    }

    /**
     * What came since a person's mail before is new; for the first mail, what came since yesterday.
     *
     * @param recipients with the organisation that each manages
     */
    void plan(Map<UUID, Optional<UUID>> recipients, LocalDate day, Instant now) {
        Instant yesterday = day.minusDays(1).atStartOfDay(Belgium.ZONE).toInstant();
        Map<UUID, Instant> before = mails.last(recipients.keySet()).stream()
                .collect(Collectors.toMap(DailyMailRepository.Last::accountId, DailyMailRepository.Last::plannedAt));
        List<DailyMail> planned = new ArrayList<>();
        recipients.forEach((account, organisation) ->
                planned.add(new DailyMail(account, organisation, day, before.getOrDefault(account, yesterday), now)));
        mails.saveAllAndFlush(planned).forEach(mail -> process.start(mail.id()));
    }
}
