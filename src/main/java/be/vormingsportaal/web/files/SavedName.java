package be.vormingsportaal.web.files;

/** What a file is called when somebody saves it: after a title that people typed, in a form that every system takes. */
public final class SavedName {

    private static final int LONGEST = 120;

    private SavedName() {}

    /** @param nameless stands for a title of which nothing is left */
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
