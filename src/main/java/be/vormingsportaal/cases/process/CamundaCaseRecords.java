package be.vormingsportaal.cases.process;

import be.vormingsportaal.cases.CasePicture;
import be.vormingsportaal.cases.CaseRecord;
import be.vormingsportaal.cases.CaseRecord.Passed;
import be.vormingsportaal.cases.CaseRecord.Standing;
import be.vormingsportaal.cases.CaseRecords;
import be.vormingsportaal.cases.CaseRun;
import be.vormingsportaal.cases.process.CaseActivities.Activity;
import be.vormingsportaal.cases.process.CaseInstances.Instance;
import be.vormingsportaal.engine.CaseKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the engine's history and what runs. The number of statements does not depend on how much a case has behind it. */
@Component
@Transactional(readOnly = true)
class CamundaCaseRecords implements CaseRecords {

    private final CaseInstances instances;
    private final CaseActivities activities;
    private final CaseWork work;
    private final RepositoryService repository;

    CamundaCaseRecords(
            CaseInstances instances, CaseActivities activities, CaseWork work, RepositoryService repository) {
        this.instances = instances;
        this.activities = activities;
        this.work = work;
        this.repository = repository;
    }

    @Override
    public Optional<CaseRecord> find(CaseKey key) {
        List<Instance> family = instances.family(key);
        List<Instance> runs =
                family.stream().filter(instance -> instance.key().equals(key)).toList();
        return runs.isEmpty() ? Optional.empty() : Optional.of(record(runs, family));
    }

    @Override
    public Optional<byte[]> model(CaseKey key) {
        return instances.family(key).stream()
                .filter(instance -> instance.key().equals(key))
                .reduce((one, newer) -> newer)
                .map(newest -> xml(newest.definition()));
    }

    @Override
    public List<CaseRun> runs(Collection<UUID> businessKeys) {
        return businessKeys.isEmpty() ? List.of() : instances.of(businessKeys);
    }

    private CaseRecord record(List<Instance> runs, List<Instance> family) {
        Instance newest = runs.get(runs.size() - 1);
        Set<String> ids = runs.stream().map(Instance::id).collect(Collectors.toSet());
        List<Activity> all = activities.of(ids);
        List<Activity> last = all.stream()
                .filter(activity -> activity.instance().equals(newest.id()))
                .toList();
        BpmnModelInstance model = repository.getBpmnModelInstance(newest.definition());
        List<Standing> standing =
                newest.ended().isPresent() ? List.of() : new Standings(model, work, newest.id()).all(last);
        return new CaseRecord(
                newest.process(),
                runs.get(0).began(),
                newest.ended(),
                newest.state().endsWith("TERMINATED"),
                all.stream()
                        .filter(activity -> isFirst(model, activity, all))
                        .flatMap(activity -> passed(model, activity))
                        .toList(),
                standing,
                picture(model, newest, last, standing),
                keys(family.stream()
                        .filter(other -> runs.stream()
                                .anyMatch(run ->
                                        run.caller().filter(other.id()::equals).isPresent()))),
                keys(family.stream()
                        .filter(other -> other.caller().filter(ids::contains).isPresent())));
    }

    /** An older run may have gone through an element that the newest model does not have any more. */
    private static Stream<Passed> passed(BpmnModelInstance model, Activity activity) {
        if (!activity.isDone()
                || !(model.getModelElementById(activity.element()) instanceof FlowNode node)
                || !CaseElements.isTold(node)) {
            return Stream.of();
        }
        return Stream.of(new Passed(
                node.getId(),
                Optional.ofNullable(node.getName()).orElse(node.getId()),
                CaseElements.isTurn(node),
                CaseElements.isOwnWork(node),
                activity.by(),
                activity.ended().orElseThrow()));
    }

    /** Several branches that come to the same end are told once. */
    private static boolean isFirst(BpmnModelInstance model, Activity activity, List<Activity> all) {
        return !(model.getModelElementById(activity.element()) instanceof EndEvent)
                || all.stream()
                        .filter(other -> other.instance().equals(activity.instance()))
                        .filter(other -> other.element().equals(activity.element()) && other.isDone())
                        .findFirst()
                        .filter(activity::equals)
                        .isPresent();
    }

    private CasePicture picture(
            BpmnModelInstance model, Instance newest, List<Activity> last, List<Standing> standing) {
        Stream<String> reached =
                last.stream().filter(activity -> activity.ended().isEmpty()).map(Activity::element);
        Stream<String> ahead =
                standing.stream().filter(stand -> !stand.stand().isTimer()).map(Standing::element);
        Set<String> tokens = Stream.concat(reached, ahead)
                .filter(element -> !(model.getModelElementById(element) instanceof SubProcess))
                .collect(Collectors.toSet());
        Set<String> failing = newest.ended().isPresent() ? Set.of() : work.failing(newest.id());
        Set<String> done =
                last.stream().filter(Activity::isDone).map(Activity::element).collect(Collectors.toSet());
        return new CasePicture(tokens, failing, done, TakenWay.flows(model, last));
    }

    private static List<CaseKey> keys(Stream<Instance> found) {
        return found.map(Instance::key).distinct().toList();
    }

    private byte[] xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
