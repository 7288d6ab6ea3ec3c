package be.vormingsportaal.cases.process;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps whose act on a page of the portal brought a case past an element. The engine only knows who had a task. A row is
 * written in the transaction of the act, and is only read beside the engine's history of the same activity.
 */
@Component
class CaseActs {

    private final JdbcClient database;

    CaseActs(JdbcClient database) {
        this.database = database;
    }

    /**
     * Does nothing for an account that was deleted meanwhile: who did it must not decide whether it can be done.
     *
     * @param activityId of the engine, for this one time that the case is at the element
     * @param instanceId of the engine, for this run of the case
     */
    void keep(String activityId, String instanceId, UUID accountId) {
        database.sql("insert into case_act (activity_id, instance_id, account_id, version)"
                        + " select :activity, :instance, a.id, 0 from account a where a.id = :account")
                .param("activity", activityId)
                .param("instance", instanceId)
                .param("account", accountId)
                .update();
    }

    /** @return how many of cases that the engine does not keep any more are deleted */
    int deleteForgotten() {
        return database.sql("delete from case_act where not exists"
                        + " (select 1 from act_hi_procinst p where p.id_ = case_act.instance_id)")
                .update();
    }
}
