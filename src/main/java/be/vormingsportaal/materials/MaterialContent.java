package be.vormingsportaal.materials;

import java.util.UUID;

/** The content of a material: a file or a link. */
public sealed interface MaterialContent {

    record Link(MaterialLink link) implements MaterialContent {}

    /** A file that {@code documents} has stored and nobody has claimed. */
    record File(UUID documentId) implements MaterialContent {}
}
