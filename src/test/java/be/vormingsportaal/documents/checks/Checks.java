package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;

/** The check of files as the portal puts it together. */
public final class Checks {

    private Checks() {}

    public static FileCheck of(ContentStore store, DocumentSettings settings) {
        return new FileCheck(new PdfCheck(store, settings), new ImageCheck(store, settings), new OfficeCheck(settings));
    }
}
