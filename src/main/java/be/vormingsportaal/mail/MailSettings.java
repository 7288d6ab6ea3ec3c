package be.vormingsportaal.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who the mails come from.
 *
 * @param from the sender's address; its domain also ends every Message-ID
 * @param fromName the name beside it
 */
@Validated
@ConfigurationProperties("portal.mail")
record MailSettings(@NotBlank @Email String from, @NotBlank String fromName) {

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
