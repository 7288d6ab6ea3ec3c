package be.vormingsportaal.identity;

import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.engine.TaskRefusals;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.SessionTypes;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the engine and its web applications to the portal's people. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /**
     * The people are fetched when they are first asked for, because they need the database and indirectly the engine.
     */
    @Bean
    ProcessEnginePlugin portalIdentities(ObjectProvider<EnginePeople> people, ObjectProvider<TaskRefusals> refusals) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setResourceAuthorizationProvider(new TaskRights(people, refusals));
                engine.setIdentityProviderSessionFactory(new SessionFactory() {
                    @Override
                    public Class<?> getSessionType() {
                        return ReadOnlyIdentityProvider.class;
                    }

                    @Override
                    public Session openSession() {
                        return new PortalIdentityProvider(people.getObject());
                    }
                });
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.getAdminGroups().add(EngineGroups.KCD_ADMIN);
            }
        };
    }

    /** In a session stands who is signed in to the web applications of the engine. */
    @Bean
    SessionTypes engineSignOnInSessions() {
        return new SessionTypes(ContainerBasedAuthenticationFilter.class.getPackageName() + ".*");
    }

    /** Stands behind what decides who may send anything at all, and before whatever reads it. */
    @Bean
    FilterRegistrationBean<EngineBodyFilter> engineBodies(
            EngineAccessSettings settings, ObjectMapper json, MessageSource messages) {
        FilterRegistrationBean<EngineBodyFilter> registration = new FilterRegistrationBean<>(new EngineBodyFilter(
                json,
                Math.toIntExact(settings.maxBody().toBytes()),
                messages.getMessage("engine.body.tooLarge", null, Belgium.LOCALE),
                messages.getMessage("engine.body.expression", null, Belgium.LOCALE),
                messages.getMessage("engine.body.unreadable", null, Belgium.LOCALE)));
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return registration;
    }

    /** Stands behind what refuses requests: what is refused there did not happen. */
    @Bean
    FilterRegistrationBean<EngineActFilter> engineActs(SecurityLog log) {
        FilterRegistrationBean<EngineActFilter> registration = new FilterRegistrationBean<>(new EngineActFilter(log));
        registration.addUrlPatterns("/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 3);
        return registration;
    }

    /** Stands before the filter of the web applications that does the same and ends the session too. */
    @Bean
    FilterRegistrationBean<EngineTokenFilter> engineToken() {
        FilterRegistrationBean<EngineTokenFilter> registration = new FilterRegistrationBean<>(new EngineTokenFilter());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    /** Signs people who are signed in to the portal in to the web applications of the engine. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineSingleSignOn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter("authentication-provider", PortalSignOn.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 4);
        return registration;
    }
}
