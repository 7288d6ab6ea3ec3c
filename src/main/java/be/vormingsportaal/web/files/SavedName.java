package be.vormingsportaal.web.files;

/** Names a file that somebody saves after a title that people typed, in a form that every system accepts. */
public final class SavedName {

    private static final int LONGEST = 120;

    private SavedName() {}

    /** @param nameless used for a title of which nothing is left */
    public static String of(String title, String nameless, String extension) {
        String name = title.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\\\/:*?\"<>|]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST).strip();
        }
        return (name.isEmpty() ? nameless : name) + "." + extension;
    }
}
