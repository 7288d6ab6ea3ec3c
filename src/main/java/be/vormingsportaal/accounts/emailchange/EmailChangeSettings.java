package be.vormingsportaal.accounts.emailchange;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param linkValidity how long a link to confirm a new address works */
@Validated
@ConfigurationProperties("portal.email-change")
record EmailChangeSettings(@NotNull @DefaultValue("24h") Duration linkValidity) {}
