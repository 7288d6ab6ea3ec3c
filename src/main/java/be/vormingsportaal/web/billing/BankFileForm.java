package be.vormingsportaal.web.billing;

import org.springframework.web.multipart.MultipartFile;

/** A bank statement file to read. */
record BankFileForm(MultipartFile file) {

    static BankFileForm empty() {
        return new BankFileForm(null);
    }

    boolean isChosen() {
        return file != null && !file.isEmpty();
    }
}
