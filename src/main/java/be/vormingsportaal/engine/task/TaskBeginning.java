package be.vormingsportaal.engine.task;

import be.vormingsportaal.engine.CaseKey;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.engine.CaseSubjects;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;

/**
 * Gives a task that is made its last day, and adds to its name what tells it apart. A name is kept by the engine and
 * read in every list of tasks, so that it holds facts about no person: a number or an amount, a day, an instrument.
 */
class TaskBeginning implements TaskListener {

    private static final String BETWEEN = " · ";

    /** Of the column in which the engine keeps a name. */
    private static final int LONGEST_NAME = 255;

    private final String form;
    private final TaskSettings settings;
    private final ObjectProvider<CaseSubjects> subjects;
    private final MessageSource messages;

    /** @param subjects fetched when it is first asked for, because it is made after the engine */
    TaskBeginning(String form, TaskSettings settings, ObjectProvider<CaseSubjects> subjects, MessageSource messages) {
        this.form = form;
        this.settings = settings;
        this.subjects = subjects;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setDueDate(Date.from(settings.due(form, task.getCreateTime().toInstant())));
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        String story = execution.getProcessDefinition().getKey();
        String businessKey = execution.getProcessInstance().getBusinessKey();
        if (businessKey != null) {
            subjects.getObject()
                    .impersonal(new CaseKey(story, UUID.fromString(businessKey)))
                    .ifPresent(subject -> task.setName(name(task.getName(), story, subject)));
        }
    }

    private String name(String general, String story, CaseSubject subject) {
        String name = Stream.of(
                        Optional.of(general),
                        subject.about(),
                        subject.number().or(() -> subject.amount().map(Money::display)),
                        subject.day().map(day -> day(story, day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private String day(String story, LocalDate day) {
        Object[] written = {new BelgianDates().date(day)};
        return messages.getMessage(
                "engine.task.day." + story,
                written,
                messages.getMessage("engine.task.day", written, Belgium.LOCALE),
                Belgium.LOCALE);
    }
}
