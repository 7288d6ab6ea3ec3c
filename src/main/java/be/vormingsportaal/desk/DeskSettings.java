package be.vormingsportaal.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param dailyMailAt from when on people are mailed what waits for them, on days from Monday to Friday; Brussels time */
@Validated
@ConfigurationProperties("portal.desk")
record DeskSettings(@NotNull @DefaultValue("07:00") LocalTime dailyMailAt) {}
