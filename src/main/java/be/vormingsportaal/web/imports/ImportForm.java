package be.vormingsportaal.web.imports;

import org.springframework.web.multipart.MultipartFile;

/** The form with a file to import. */
public class ImportForm {

    private MultipartFile file;

    /** Null when the field was not sent. */
    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    /** A field without a file comes in as a part without a name. */
    boolean isChosen() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }
}
