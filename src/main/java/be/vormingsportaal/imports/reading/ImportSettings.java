package be.vormingsportaal.imports.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the limits of imports.
 *
 * @param maxBytes how large a file may be
 * @param maxRows how many rows it may have
 * @param maxUnpacked to which size all that is read of a workbook may be unpacked
 * @param startedRowsPerDay how many rows an organisation may start within 24 hours
 * @param shownRowsPerDay how many rows it may hand in within 24 hours, to see what would happen
 * @param lookedUpRowsPerDay of how many of them, as long as their import is not done, it sees whether somebody has an
 *     account already
 * @param keep how long an import and its rows are kept after its end
 */
@Validated
@ConfigurationProperties("portal.imports")
public record ImportSettings(
        @NotNull @DefaultValue("5MB") DataSize maxBytes,
        @Positive @Max(50_000) @DefaultValue("5000") int maxRows,
        @NotNull @DefaultValue("48MB") DataSize maxUnpacked,
        @Positive @DefaultValue("10000") int startedRowsPerDay,
        @Positive @DefaultValue("30000") int shownRowsPerDay,
        @Positive @DefaultValue("1000") int lookedUpRowsPerDay,
        @NotNull @DefaultValue("30d") Duration keep) {}
