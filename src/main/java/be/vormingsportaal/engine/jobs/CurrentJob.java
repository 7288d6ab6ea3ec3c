package be.vormingsportaal.engine.jobs;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** Says which job of the engine calls. */
@Component
public class CurrentJob {

    /** It is empty when something else than a job calls, such as a page. */
    public Optional<String> id() {
        return Optional.ofNullable(Context.getCommandContext())
                .map(CommandContext::getCurrentJob)
                .map(JobEntity::getId);
    }
}
