package be.vormingsportaal.web.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Says how much of a node one client may hold.
 *
 * @param atOncePerClient how many requests from one IP address may be under way at the same time
 * @param maxUnwanted how much of a body that nobody wants is read; without that, the sender of a file that is refused
 *     would see a broken connection and no answer
 */
@Validated
@ConfigurationProperties("portal.requests")
record RequestSettings(
        @Positive @DefaultValue("60") int atOncePerClient,
        @NotNull @DefaultValue("250MB") DataSize maxUnwanted) {}
