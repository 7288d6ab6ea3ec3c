package be.vormingsportaal.trainings.process;

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
}
