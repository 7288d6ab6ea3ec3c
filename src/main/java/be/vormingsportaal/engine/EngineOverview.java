package be.vormingsportaal.engine;

import be.vormingsportaal.shared.Belgium;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the pages of the portal about the engine: the open incidents, the names of stories, and where a case is shown.
 * A story is a process, or a kind of notice.
 */
@Component
public class EngineOverview {

    private final ProcessEngine engine;
    private final JdbcClient database;
    private final MessageSource messages;

    EngineOverview(ProcessEngine engine, JdbcClient database, MessageSource messages) {
        this.engine = engine;
        this.database = database;
        this.messages = messages;
    }

    /** How many incidents of one story are open. */
    public record IncidentCount(String story, int count) {}

    /** Stories without an open incident are left out. An incident that was passed on to a calling case counts once. */
    public List<IncidentCount> openIncidents() {
        return database.sql("select c.story, count(*) from act_ru_incident i"
                        + " join (select e.id_, " + RunningCases.STORY + " as story" + RunningCases.ALL + ") c"
                        + " on c.id_ = i.proc_inst_id_"
                        + " where i.root_cause_incident_id_ = i.id_ group by c.story order by c.story")
                .query((row, number) -> new IncidentCount(row.getString(1), row.getInt(2)))
                .list();
    }

    /** The Dutch name on the newest model, or that of the kind of notice; the story itself when there is neither. */
    public String storyName(String story) {
        return Optional.ofNullable(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(story)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getName)
                .orElseGet(() -> noticeName(story));
    }

    /** The same for several stories, in one statement. */
    public Map<String, String> storyNames(Collection<String> stories) {
        Map<String, String> processes =
                engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName));
        return stories.stream()
                .distinct()
                .collect(Collectors.toMap(
                        story -> story,
                        story -> Optional.ofNullable(processes.get(story)).orElseGet(() -> noticeName(story))));
    }

    /**
     * The path of Cockpit's page about a case.
     *
     * @return empty when the case does not run any more
     */
    public Optional<String> cockpitPage(String story, String businessKey) {
        return database
                .sql("select e.id_" + RunningCases.OF_STORY + " and e.business_key_ = :key")
                .param("story", story)
                .param("key", businessKey)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(this::cockpitPage);
    }

    /** The same for many cases, in one statement: by story, and then by business key. What does not run is left out. */
    public Map<String, Map<String, String>> cockpitPages(Collection<String> businessKeys) {
        Map<String, Map<String, String>> pages = new HashMap<>();
        if (!businessKeys.isEmpty()) {
            database.sql("select " + RunningCases.STORY + ", e.business_key_, e.id_" + RunningCases.ALL
                            + " and e.business_key_ in (:keys)")
                    .param("keys", businessKeys)
                    .query(row -> {
                        pages.computeIfAbsent(row.getString(1), story -> new HashMap<>())
                                .put(row.getString(2), cockpitPage(row.getString(3)));
                    });
        }
        return pages;
    }

    /**
     * The same page, of a case that runs.
     *
     * @param instanceId the engine's id of the case
     */
    public String cockpitPage(String instanceId) {
        return "/camunda/app/cockpit/" + engine.getName() + "/#/process-instance/" + instanceId + "/runtime";
    }

    /** The path of Tasklist's page about a task. */
    public String tasklistPage(UUID taskId) {
        return "/camunda/app/tasklist/" + engine.getName() + "/#/?forceDisplayTask=true&task=" + taskId;
    }

    private String noticeName(String story) {
        return messages.getMessage(NoticeKind.messageKey(story), null, story, Belgium.LOCALE);
    }
}
