package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class OptimisticLockTranslationTests {

    /** The engine says so in no type of its own: the message is all there is. */
    @Test
    void aProcessOfWhichAJobEndedAPartIsAConflictThatIsTriedAgain() {
        assertThatThrownBy(() -> thrown(new ProcessEngineException("ENGINE-03077 Cannot resolve parent with id 'a' of"
                        + " execution 'b', perhaps it was deleted in the meantime")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whatIsNoConflictStaysWhatItIs() {
        ProcessEngineException fault = new ProcessEngineException("no such process");
        assertThatThrownBy(() -> thrown(fault)).isSameAs(fault);
    }

    private static Object thrown(ProcessEngineException fault) {
        return OptimisticLockTranslation.translate(() -> {
            throw fault;
        });
    }
}
