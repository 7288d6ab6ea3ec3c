package be.vormingsportaal.engine.task;

import be.vormingsportaal.engine.CaseSubjects;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;

/** Puts {@link TaskBeginning} at every user task of every model, so that no model has to name it. */
class TaskBeginnings extends AbstractBpmnParseListener {

    private final TaskSettings settings;
    private final ObjectProvider<CaseSubjects> subjects;
    private final MessageSource messages;

    TaskBeginnings(TaskSettings settings, ObjectProvider<CaseSubjects> subjects, MessageSource messages) {
        this.settings = settings;
        this.subjects = subjects;
        this.messages = messages;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String form = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(
                        TaskListener.EVENTNAME_CREATE, new TaskBeginning(form, settings, subjects, messages));
    }
}
