package be.vormingsportaal.identity;

import be.vormingsportaal.shared.EmailAddress;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param administrators addresses of members of staff who may do everything in the engine; nobody, unless set
 */
@ConfigurationProperties("portal.engine")
record EngineAccessSettings(@DefaultValue List<String> administrators) {

    boolean isAdministrator(EmailAddress email) {
        return administrators.stream()
                .anyMatch(listed ->
                        EmailAddress.parse(listed).filter(email::equals).isPresent());
    }
}
