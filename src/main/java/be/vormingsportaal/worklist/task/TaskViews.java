package be.vormingsportaal.worklist.task;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.engine.CaseSubject;
import be.vormingsportaal.engine.CaseSubjects;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.engine.EngineOverview;
import be.vormingsportaal.engine.TaskRows;
import be.vormingsportaal.engine.TaskRows.TaskCase;
import be.vormingsportaal.organisations.membership.Members;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds to tasks of the engine what tells them apart, with the same few statements for one task and for a thousand. */
@Component
class TaskViews {

    private final TaskRows rows;
    private final CaseSubjects subjects;
    private final AccountDirectory accounts;
    private final Members members;
    private final TaskNoteRepository notes;
    private final EngineOverview engine;

    TaskViews(
            TaskRows rows,
            CaseSubjects subjects,
            AccountDirectory accounts,
            Members members,
            TaskNoteRepository notes,
            EngineOverview engine) {
        this.rows = rows;
        this.subjects = subjects;
        this.accounts = accounts;
        this.members = members;
        this.notes = notes;
        this.engine = engine;
    }

    /** In the same order; those that are over meanwhile are left out. */
    List<TaskView> of(UUID reader, Instant now, List<OpenTask> tasks) {
        List<UUID> ids = tasks.stream().map(OpenTask::id).toList();
        Map<UUID, TaskCase> cases = rows.cases(ids);
        Map<UUID, CaseSubject> about = about(cases);
        Map<UUID, TaskNote> written = notes.findByTaskIdInOrderByWrittenAt(ids).stream()
                .collect(Collectors.toMap(TaskNote::taskId, Function.identity(), (older, newer) -> newer));
        Names names = names(tasks, about, written);
        return tasks.stream()
                .filter(task -> cases.containsKey(task.id()))
                .map(task -> view(
                        reader,
                        now,
                        task,
                        cases.get(task.id()),
                        Optional.ofNullable(about.get(task.id())),
                        names,
                        Optional.ofNullable(written.get(task.id()))))
                .toList();
    }

    /** What is needed of people and organisations. */
    private record Names(Map<UUID, String> people, Map<UUID, UUID> memberships, Map<UUID, String> organisations) {

        Optional<String> person(UUID id) {
            return Optional.ofNullable(people.get(id));
        }
    }

    private Map<UUID, CaseSubject> about(Map<UUID, TaskCase> cases) {
        Map<?, CaseSubject> found =
                subjects.of(cases.values().stream().map(TaskCase::key).toList());
        return cases.entrySet().stream()
                .filter(one -> found.containsKey(one.getValue().key()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> found.get(one.getValue().key())));
    }

    private Names names(List<OpenTask> tasks, Map<UUID, CaseSubject> about, Map<UUID, TaskNote> written) {
        List<UUID> concerned = about.values().stream()
                .flatMap(subject -> subject.person().stream())
                .distinct()
                .toList();
        List<UUID> people = Stream.of(
                        concerned.stream(),
                        tasks.stream().flatMap(task -> task.holder().stream()),
                        written.values().stream().flatMap(note -> note.writtenBy().stream()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        Map<UUID, UUID> memberships = members.organisationsOf(concerned);
        List<UUID> organisations = Stream.concat(
                        memberships.values().stream(),
                        about.values().stream().flatMap(subject -> subject.organisation().stream()))
                .distinct()
                .toList();
        return new Names(
                accounts.findAll(people).stream()
                        .collect(Collectors.toMap(
                                AccountView::id, account -> account.name().full())),
                memberships,
                members.names(organisations));
    }

    private TaskView view(
            UUID reader,
            Instant now,
            OpenTask task,
            TaskCase at,
            Optional<CaseSubject> subject,
            Names names,
            Optional<TaskNote> note) {
        Optional<UUID> person = subject.flatMap(CaseSubject::person);
        Optional<UUID> organisation = subject.flatMap(CaseSubject::organisation)
                .or(() -> person.map(names.memberships()::get).filter(Objects::nonNull));
        return new TaskView(
                task.id(),
                TaskKind.of(task.process(), task.element()),
                task.name(),
                task.since(),
                task.due(),
                task.due().filter(now::isAfter).isPresent(),
                !at.groups().contains(EngineGroups.KCD_STAFF),
                task.holder().map(id -> new TaskView.Holder(id, names.person(id).orElse(""), id.equals(reader))),
                person.flatMap(id -> names.person(id).map(name -> new TaskView.Party(id, name))),
                organisation.flatMap(id ->
                        Optional.ofNullable(names.organisations().get(id)).map(name -> new TaskView.Party(id, name))),
                facts(subject),
                new TaskView.Links(
                        subject.flatMap(CaseSubject::page),
                        engine.tasklistPage(task.id()),
                        engine.cockpitPage(task.instanceId())),
                note.map(one -> new TaskNoteView(one.writtenBy().flatMap(names::person), one.text(), one.writtenAt())));
    }

    private static TaskView.Facts facts(Optional<CaseSubject> subject) {
        return new TaskView.Facts(
                subject.flatMap(CaseSubject::number),
                subject.flatMap(CaseSubject::amount),
                subject.flatMap(CaseSubject::day),
                subject.flatMap(CaseSubject::about));
    }
}
