package be.vormingsportaal.materials;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A material as others see it.
 *
 * @param link empty for a file
 * @param documentId empty for a link
 * @param bytes empty for a link
 * @param publishedAt since when this content is there
 */
public record MaterialView(
        UUID id,
        String instrumentCode,
        MaterialDetails details,
        MaterialKind kind,
        Optional<MaterialLink> link,
        Optional<UUID> documentId,
        Optional<Long> bytes,
        Instant publishedAt) {}
