package be.vormingsportaal.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * The answer to a task, or what somebody wants to do with one, is not taken. Its message is the Dutch sentence that says
 * why, for whoever answered.
 */
public class RefusedAnswerException extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    RefusedAnswerException(String sentence) {
        super(sentence);
    }
}
