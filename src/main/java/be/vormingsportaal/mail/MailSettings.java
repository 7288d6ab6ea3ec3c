package be.vormingsportaal.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who the mails come from, and how long the log knows where they went.
 *
 * @param from the sender's address; its domain also ends every Message-ID
 * @param fromName the name beside it
 * @param addressKept how long the log of mails keeps address and subject of a mail after its last change
 */
@Validated
@ConfigurationProperties("portal.mail")
record MailSettings(
        @NotBlank @Email String from,
        @NotBlank String fromName,
        @DefaultValue("180d") Duration addressKept) {

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
