package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** Visits each dictionary of a PDF once, also when dictionaries refer to each other in circles. */
public final class PdfObjectWalk {

    /** This is far more than 200 pages need, and too little to fill the memory. */
    private static final int MOST = 300_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Visitor visitor;

    public PdfObjectWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    public void from(COSBase root) throws UploadRefusedException {
        add(root);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                visitor.visit(dictionary);
                addAll(dictionary.getValues());
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(array.get(i));
                }
            }
        }
    }

    private void addAll(Collection<COSBase> values) throws UploadRefusedException {
        for (COSBase value : values) {
            add(value);
        }
    }

    private void add(COSBase value) throws UploadRefusedException {
        COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
        if ((direct instanceof COSDictionary || direct instanceof COSArray) && seen.add(direct)) {
            if (seen.size() > MOST) {
                throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
            }
            waiting.push(direct);
        }
    }

    /** Looks at one dictionary. */
    public interface Visitor {

        void visit(COSDictionary dictionary) throws UploadRefusedException;
    }
}
