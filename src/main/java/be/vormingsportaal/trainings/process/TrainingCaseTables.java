package be.vormingsportaal.trainings.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's process stand, for the check that each has its case and each case has its
 * aggregate.
 */
@Configuration(proxyBeanMethods = false)
class TrainingCaseTables {

    @Bean
    CaseTable trainingParticipants() {
        return new CaseTable(TrainingParticipationBpmn.KEY, "training_participant", "id", "told_at is null");
    }

    @Bean
    CaseTable untoldTrainingChanges() {
        return new CaseTable(TrainingNotices.CHANGE, "training_change", "id", "kind = 'CHANGED'");
    }

    @Bean
    CaseTable untoldTakenOut() {
        return new CaseTable(TrainingNotices.TAKEN_OUT, "training_change", "id", "kind = 'TAKEN_OUT'");
    }

    @Bean
    CaseSubjectTable participationSubjects() {
        return CaseSubjectTable.of(
                        TrainingParticipationBpmn.KEY,
                        "training_participant s join training t on t.id = s.training_id",
                        "s.id")
                .person("s.account_id")
                .organisation("t.organisation_id")
                .about("t.name");
    }

    @Bean
    CaseSubjectTable trainingChangeSubjects() {
        return CaseSubjectTable.of(TrainingNotices.CHANGE, "training_change s", "s.id")
                .person("s.trainer_id")
                .organisation("s.organisation_id")
                .about("s.name");
    }

    @Bean
    CaseSubjectTable takenOutSubjects() {
        return CaseSubjectTable.of(TrainingNotices.TAKEN_OUT, "training_change s", "s.id")
                .person("s.taken_out_id")
                .organisation("s.organisation_id")
                .about("s.name");
    }
}
