package be.vormingsportaal.web.materials;

import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.web.files.SavedName;

/**
 * Names the file of a material that somebody saves. The name is made of the title, because nobody knows what the file
 * was called when it came, and it ends as the kind of file does.
 */
final class MaterialFileName {

    private static final String NAMELESS = "materiaal";

    private MaterialFileName() {}

    static String of(MaterialView material) {
        return SavedName.of(
                material.details().title(), NAMELESS, material.kind().extension());
    }
}
