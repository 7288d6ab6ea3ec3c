package be.vormingsportaal.shared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings without which the portal refuses to start; the message names the missing one.
 *
 * @param baseUrl where the world reaches the portal: scheme and host, without a path; links in mails are built from this and
 *     never from a request
 * @param linkKey secret of at least 32 characters that signs the links in mails
 * @param legal who runs the portal
 */
@Validated
@ConfigurationProperties("portal")
public record PortalSettings(
        @NotBlank @Pattern(regexp = "https?://[^/?#\\s]+") String baseUrl,

        @NotBlank @Size(min = 32) String linkKey,
        @NotNull @Valid Legal legal) {

    /**
     * What a Belgian association must show on its site and in its mails (Wetboek van vennootschappen en verenigingen,
     * art. 2:20).
     *
     * @param name name of the legal person
     * @param form its legal form, such as vzw
     * @param seat street, number, postal code and place of the seat
     * @param enterpriseNumber any spelling that {@link EnterpriseNumber#parse} reads
     * @param court the court of the seat, after "RPR"
     * @param email address for questions; the help address of the pages
     */
    public record Legal(
            @NotBlank String name,
            @NotBlank String form,
            @NotBlank String seat,
            @NotBlank String enterpriseNumber,
            @NotBlank String court,
            @NotBlank String email) {

        /** @throws IllegalArgumentException when the enterprise number fails its check */
        public Legal {
            if (enterpriseNumber != null && !enterpriseNumber.isBlank()) {
                enterpriseNumber = EnterpriseNumber.parse(enterpriseNumber)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "portal.legal.enterprise-number is no valid" + " enterprise number"))
                        .display();
            }
        }
    }

    /** The address of a page: {@code page("/aanmelden")}. */
    public String page(String path) {
        return baseUrl + path;
    }
}
