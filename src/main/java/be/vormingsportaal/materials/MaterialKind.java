package be.vormingsportaal.materials;

import java.util.Arrays;
import java.util.Locale;

/** Says what a material is. The bundle has a word for each kind. */
public enum MaterialKind {
    LINK(null),
    PDF("application/pdf"),
    JPG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    MP4("video/mp4"),
    MP3("audio/mpeg");

    private final String mediaType;

    MaterialKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static MaterialKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> mediaType.equals(kind.mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of material: " + mediaType));
    }

    /** Whether the portal plays it on its own page. */
    public boolean isPlayed() {
        return this == MP4 || this == MP3;
    }

    /** Whether browsers show it as a picture. */
    public boolean isPicture() {
        return this == JPG || this == PNG;
    }

    /** What the name of its file ends in. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
