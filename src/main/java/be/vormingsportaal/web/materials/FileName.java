package be.vormingsportaal.web.materials;

import be.vormingsportaal.materials.MaterialView;

/**
 * What a material's file is called when somebody saves it: after its title, since nobody knows what the file was called
 * when it came, and with the ending of what it is.
 */
final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "materiaal";

    private FileName() {}

    static String of(MaterialView material) {
        String name = material.details()
                .title()
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\\\/:*?\"<>|]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST).strip();
        }
        return (name.isEmpty() ? NAMELESS : name) + "." + material.kind().extension();
    }
}
