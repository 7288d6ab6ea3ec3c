package be.vormingsportaal.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages of the portal say about the engine: open incidents, the names of processes, where a case is shown. */
@Component
public class EngineOverview {

    private final ProcessEngine engine;
    private final JdbcClient database;

    EngineOverview(ProcessEngine engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /** How many incidents of one process are open. */
    public record IncidentCount(String processKey, int count) {}

    /** Processes without an open incident are left out. One that was passed on to a calling case counts once. */
    public List<IncidentCount> openIncidents() {
        return database.sql("select d.key_, count(*) from act_ru_incident i"
                        + " join act_re_procdef d on d.id_ = i.proc_def_id_"
                        + " where i.root_cause_incident_id_ = i.id_ group by d.key_ order by d.key_")
                .query((row, number) -> new IncidentCount(row.getString(1), row.getInt(2)))
                .list();
    }

    /** The Dutch name on the newest model; the key when there is none. */
    public String processName(String processKey) {
        return Optional.ofNullable(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getName)
                .orElse(processKey);
    }

    /**
     * The path of Cockpit's page about a case.
     *
     * @return empty when the case does not run any more
     */
    public Optional<String> cockpitPage(String processKey, String businessKey) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .findFirst()
                .map(ProcessInstance::getId)
                .map(id -> "/camunda/app/cockpit/" + engine.getName() + "/#/process-instance/" + id + "/runtime");
    }
}
