package be.vormingsportaal.documents.content;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file is, by its content. */
public enum FileKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    MP4("video/mp4"),
    MP3("audio/mpeg");

    /** The kinds that can become pages of one PDF. */
    public static final Set<FileKind> PAGES = Collections.unmodifiableSet(EnumSet.of(PDF, JPEG, PNG));

    public static final Set<FileKind> ALL = Collections.unmodifiableSet(EnumSet.allOf(FileKind.class));

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The names for the sentence that says what is accepted. */
    public static String names(Set<FileKind> kinds) {
        return kinds.stream().map(FileKind::name).collect(Collectors.joining(", "));
    }
}
