package be.vormingsportaal.web.imports;

import org.springframework.web.multipart.MultipartFile;

/**
 * The form with a file to import.
 *
 * @param file null when the field was not sent
 */
record ImportForm(MultipartFile file) {

    static ImportForm empty() {
        return new ImportForm(null);
    }

    /** A field without a file is sent as a part without a name. */
    boolean isChosen() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }
}
