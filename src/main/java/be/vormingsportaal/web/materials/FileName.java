package be.vormingsportaal.web.materials;

import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.web.files.SavedName;

/**
 * What a material's file is called when somebody saves it: after its title, since nobody knows what the file was called
 * when it came, and with the ending of what it is.
 */
final class FileName {

    private static final String NAMELESS = "materiaal";

    private FileName() {}

    static String of(MaterialView material) {
        return SavedName.of(
                material.details().title(), NAMELESS, material.kind().extension());
    }
}
