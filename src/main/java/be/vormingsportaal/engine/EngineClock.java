package be.vormingsportaal.engine;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's own clock, which the demo and tests set forward. In production nobody calls this. */
@Component
public class EngineClock {

    private final ProcessEngine engine;

    EngineClock(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Makes the engine run ahead of the system's clock and lets the timers run that fall due by it.
     *
     * @param ahead the whole difference to the system's clock, not to the last setting
     */
    public void runAhead(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor.isActive()) {
            executor.jobWasAdded();
        }
    }
}
