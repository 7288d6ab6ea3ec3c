package be.vormingsportaal.accounts.recovery;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param linkValidity how long a link to choose a new password works */
@Validated
@ConfigurationProperties("portal.recovery")
record RecoverySettings(@NotNull @DefaultValue("60m") Duration linkValidity) {}
