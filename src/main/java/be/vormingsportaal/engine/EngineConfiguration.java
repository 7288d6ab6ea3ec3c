package be.vormingsportaal.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets what the properties of the engine cannot say. The models and forms to deploy stand in
 * {@code META-INF/processes.xml}, under the same names whether the application runs from a jar or from folders.
 */
@Configuration(proxyBeanMethods = false)
@EnableProcessApplication("vormingsportaal")
class EngineConfiguration {

    /** The engine waits for Flyway, which makes its tables. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin guardedExpressions(ApplicationContext context) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                DelegateBeans visible = new DelegateBeans(context);
                engine.setBeans(visible);
                engine.setExpressionManager(new GuardedExpressions(context, visible));
            }
        };
    }

    @Bean
    ProcessEnginePlugin jobFailures() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setFailedJobCommandFactory(JobFailure::new);
                engine.setDelegateInterceptor(new UnderWayElsewhere());
            }
        };
    }

    @Bean
    EngineSchemaMigration engineSchema() {
        return new EngineSchemaMigration();
    }
}
