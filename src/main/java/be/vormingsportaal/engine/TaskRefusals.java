package be.vormingsportaal.engine;

import be.vormingsportaal.shared.Belgium;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets a delegate behind a user task refuse a wrong answer. The task stays where it is, and the message says why. */
@Component
public class TaskRefusals {

    private final MessageSource messages;

    TaskRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key names the sentence in the message bundle */
    public RefusedAnswerException because(String key) {
        return new RefusedAnswerException(messages.getMessage(key, null, Belgium.LOCALE));
    }
}
