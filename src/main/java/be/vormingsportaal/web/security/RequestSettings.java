package be.vormingsportaal.web.security;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says how much of a node one client may hold.
 *
 * @param atOncePerClient how many requests from one IP address may be under way at the same time
 */
@Validated
@ConfigurationProperties("portal.requests")
record RequestSettings(@Positive @DefaultValue("60") int atOncePerClient) {}
