package be.vormingsportaal.cases.process;

import be.vormingsportaal.cases.CaseRecord.Stand;
import be.vormingsportaal.cases.CaseRecord.Standing;
import be.vormingsportaal.cases.process.CaseActivities.Activity;
import be.vormingsportaal.cases.process.CaseWork.Errand;
import be.vormingsportaal.cases.process.CaseWork.Work;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Finds where a running case stands: what people have to do first, then what the portal does, then what comes when. */
final class Standings {

    private final BpmnModelInstance model;
    private final CaseWork work;
    private final String instance;

    Standings(BpmnModelInstance model, CaseWork work, String instance) {
        this.model = model;
        this.work = work;
        this.instance = instance;
    }

    List<Standing> all(List<Activity> activities) {
        List<Errand> tasks = work.tasks(instance);
        List<Work> jobs = work.jobs(instance);
        Stream<Standing> waiting = activities.stream()
                .filter(activity -> activity.ended().isEmpty())
                .map(Activity::element)
                .distinct()
                .filter(element ->
                        model.getModelElementById(element) instanceof FlowNode node && CaseElements.waits(node))
                .map(element -> waiting(element, tasks));
        return Stream.of(
                        waiting,
                        jobs.stream().filter(job -> !job.isTimer()).map(this::working),
                        jobs.stream().filter(Work::isTimer).map(this::working))
                .flatMap(found -> found)
                .toList();
    }

    private Standing waiting(String element, List<Errand> tasks) {
        Optional<Errand> task =
                tasks.stream().filter(open -> open.element().equals(element)).findFirst();
        return new Standing(
                Stand.WAITS,
                element,
                name(element),
                Optional.empty(),
                Optional.empty(),
                task.flatMap(Errand::group),
                task.flatMap(Errand::holder));
    }

    private Standing working(Work job) {
        return new Standing(
                stand(job),
                job.element(),
                name(job.element()),
                job.due(),
                job.problem(),
                Optional.empty(),
                Optional.empty());
    }

    private static Stand stand(Work job) {
        if (job.isGivenUp()) {
            return Stand.FAILED;
        }
        if (job.problem().isPresent()) {
            return Stand.TRIES_AGAIN;
        }
        return job.isTimer() ? Stand.TIMER : Stand.WORKS;
    }

    private String name(String element) {
        return model.getModelElementById(element) instanceof FlowNode node && node.getName() != null
                ? node.getName()
                : element;
    }
}
