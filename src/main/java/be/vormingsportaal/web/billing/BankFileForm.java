package be.vormingsportaal.web.billing;

import org.springframework.web.multipart.MultipartFile;

/** A bank statement file to read. */
class BankFileForm {

    private MultipartFile file;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    boolean isChosen() {
        return file != null && !file.isEmpty();
    }
}
