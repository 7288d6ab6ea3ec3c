package be.vormingsportaal.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * The way of one request through the code: a manager adds a trainer. Each step calls the next one or is implemented by
 * it, which is looked up in the compiled code and in the model.
 */
final class RequestPicture {

    private static final List<String> CLICK = List.of(
            "PeopleController.add",
            "PeopleService.add",
            "Invitations.invite",
            "RegistrationService.invite",
            "RegistrationProcess.start",
            "CamundaRegistrationProcess.start",
            "ProcessGateway.start");

    private static final String PROCESS = "account-registration";
    private static final String TASK = "Task_SendRegistrationLink";

    /** After the bean that the task names. */
    private static final List<String> JOB = List.of("RegistrationMails.sendLink", "MailService.send", "MailLog.claim");

    private final Code code;
    private final StringBuilder text = new StringBuilder();
    private int steps;

    RequestPicture(Code code) {
        this.code = code;
    }

    String mermaid() {
        ServiceTask task = task();
        List<JavaMethod> click = CLICK.stream().map(this::method).toList();
        List<JavaMethod> job = new ArrayList<>();
        job.add(bean(task));
        JOB.forEach(step -> job.add(method(step)));
        follow(click);
        follow(job);
        text.append("```mermaid\nflowchart TD\n");
        click.forEach(this::draw);
        text.append("    %s[/\"<b>%s</b><br>%s\"/]\n".formatted(next(), PROCESS, task.getName()));
        job.forEach(this::draw);
        for (int step = 1; step < steps; step++) {
            // the job begins when the transaction of the click is over
            text.append(
                    "    s%d %s s%d\n".formatted(step, step == click.size() + 1 ? "-. later .->" : "-->", step + 1));
        }
        return text.append("```\n").toString();
    }

    private ServiceTask task() {
        Model model = ProcessModels.all().stream()
                .filter(candidate -> candidate.process().getId().equals(PROCESS))
                .findFirst()
                .orElseThrow(() -> broken("no model is called " + PROCESS));
        if (model.bpmn().getModelElementById(TASK) instanceof ServiceTask task) {
            assertThat(task.isCamundaAsyncBefore())
                    .as("%s is a job of its own", TASK)
                    .isTrue();
            return task;
        }
        throw broken(model.file() + " has no service task " + TASK);
    }

    private JavaMethod bean(ServiceTask task) {
        String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
        return code.bean(bean).orElseThrow(() -> broken("no bean is called " + bean));
    }

    private JavaMethod method(String step) {
        return code.method(step).orElseThrow(() -> broken("there is no method " + step));
    }

    private static void follow(List<JavaMethod> way) {
        for (int i = 1; i < way.size(); i++) {
            if (!Code.leads(way.get(i - 1), way.get(i))) {
                throw broken(name(way.get(i - 1)) + " does not lead to " + name(way.get(i)));
            }
        }
    }

    private void draw(JavaMethod step) {
        text.append("    %s[\"<b>%s</b><br>%s\"]\n"
                .formatted(next(), name(step), code.module(step.getOwner()).orElseThrow()));
    }

    private String next() {
        return "s" + ++steps;
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static AssertionError broken(String why) {
        return fail("The way of a request changed: " + why
                + ". Write its steps anew in RequestPicture, and in README.md under \"Follow a request\".");
    }
}
