package be.vormingsportaal.desk.process;

import be.vormingsportaal.desk.DailyMails;
import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import be.vormingsportaal.engine.NoticeKind;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}, and where its rows stand. */
@Configuration(proxyBeanMethods = false)
class DeskNotices {

    static final String DAILY_MAIL = "daily-mail";

    /** Mails one person what waits. Whatever somebody asked for goes first. */
    @Bean
    NoticeKind dailyMailNotice(DailyMails mails) {
        return new NoticeKind(DAILY_MAIL, 20, Duration.ofDays(30), mails::send);
    }

    @Bean
    CaseTable mailsOfTheDay() {
        return new CaseTable(DAILY_MAIL, "daily_mail", "id", "sent_at is null");
    }

    @Bean
    CaseSubjectTable dailyMailSubjects() {
        // without person and organisation: there is one each workday, so that their other cases would leave the lists
        return CaseSubjectTable.of(DAILY_MAIL, "daily_mail s", "s.id").page("/beheer/personen/", "s.account_id");
    }
}
