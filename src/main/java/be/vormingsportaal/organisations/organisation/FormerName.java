package be.vormingsportaal.organisations.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A name that an organisation had before.
 *
 * @param until when it got another one
 * @param changedBy account of the member of staff who changed it
 */
@Embeddable
public record FormerName(
        @Column(nullable = false) String name,
        @Column(name = "until_at", nullable = false) Instant until,
        @Column(nullable = false) UUID changedBy) {}
