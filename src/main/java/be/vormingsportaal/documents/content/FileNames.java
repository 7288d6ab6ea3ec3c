package be.vormingsportaal.documents.content;

/** Makes names of files as they are shown. No file on disk ever has such a name. */
public final class FileNames {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "bestand";

    private FileNames() {}

    /** The name without folders, and without characters that would make it look like another name. */
    public static String shown(String asSent) {
        String name = asSent == null ? "" : asSent;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").strip();
        if (name.length() > LONGEST) {
            name = "\u2026" + name.substring(name.length() - LONGEST + 1);
        }
        return name.isEmpty() ? NAMELESS : name;
    }
}
