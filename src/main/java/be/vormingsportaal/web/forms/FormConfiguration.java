package be.vormingsportaal.web.forms;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.Validator;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** Lets the forms of all pages be bound by {@link FormBinder} and checked by {@link FormValidator}. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    WebMvcRegistrations boundByConstructor() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new FormAdapter();
            }
        };
    }

    @Bean
    WebMvcConfigurer checkedByConstraints(
            FormValidator validator, @Lazy @Qualifier("mvcConversionService") ConversionService conversion) {
        return new WebMvcConfigurer() {
            @Override
            public Validator getValidator() {
                return validator;
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Refilling(conversion));
                interceptors.addInterceptor(new ErrorTitle());
            }
        };
    }

    /** Calls controllers in the same way as Spring's own adapter, with another binder. */
    private static final class FormAdapter extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
            return new ServletRequestDataBinderFactory(methods, getWebBindingInitializer()) {
                @Override
                protected ServletRequestDataBinder createBinderInstance(
                        Object target, String name, NativeWebRequest request) {
                    return new FormBinder(target, name);
                }
            };
        }
    }
}
