package be.vormingsportaal.trainings.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates of this module's process, for the check that none of them and no case is alone. */
@Configuration(proxyBeanMethods = false)
class TrainingCaseTables {

    @Bean
    CaseTable trainingParticipants() {
        return new CaseTable(TrainingParticipationBpmn.KEY, "training_participant", "id", "told_at is null");
    }
}
