package be.vormingsportaal.identity;

import be.vormingsportaal.accounts.blocking.ListedAdministrators;
import be.vormingsportaal.shared.EmailAddress;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param administrators addresses of members of staff who may do everything in the engine; nobody, unless set; others are
 *     chosen in the portal
 * @param maxBody how large a request to the web API of the engine may be: what Tasklist and Cockpit send is small
 */
@ConfigurationProperties("portal.engine")
record EngineAccessSettings(
        @DefaultValue List<String> administrators,
        @DefaultValue("512KB") DataSize maxBody) implements ListedAdministrators {

    @Override
    public boolean isListed(EmailAddress email) {
        return administrators.stream()
                .anyMatch(listed ->
                        EmailAddress.parse(listed).filter(email::equals).isPresent());
    }
}
