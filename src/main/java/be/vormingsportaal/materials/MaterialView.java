package be.vormingsportaal.materials;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A material as others see it.
 *
 * @param link null for a file
 * @param documentId null for a link
 * @param bytes null for a link
 * @param publishedAt since when this content is there
 */
public record MaterialView(
        UUID id,
        String instrumentCode,
        MaterialDetails details,
        MaterialKind kind,
        MaterialLink link,
        UUID documentId,
        Long bytes,
        Instant publishedAt) {

    static MaterialLink link(String address) {
        return address == null ? null : new MaterialLink(URI.create(address));
    }
}
