package be.vormingsportaal.web.recording;

import be.vormingsportaal.securitylog.SecurityLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every page that says {@link Recorded} be noted. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    @Bean
    RefusalFilter refusals(SecurityLog log) {
        return new RefusalFilter(log);
    }

    /** Only the filters of Spring Security call it, which know who is asking. */
    @Bean
    FilterRegistrationBean<RefusalFilter> refusalsWithinSecurity(RefusalFilter refusals) {
        FilterRegistrationBean<RefusalFilter> registration = new FilterRegistrationBean<>(refusals);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    WebMvcConfigurer recordedPages(ObjectProvider<SecurityLog> log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                log.ifAvailable(there -> interceptors.addInterceptor(new RecordingInterceptor(there)));
            }
        };
    }
}
