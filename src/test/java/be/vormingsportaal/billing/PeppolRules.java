package be.vormingsportaal.billing;

import com.helger.diagnostics.error.IError;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** What the official rules say about an e-invoice: schema of UBL, EN 16931 and Peppol BIS Billing 3.0. */
public final class PeppolRules {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    static {
        PeppolValidation2026_05.init(RULES);
    }

    private PeppolRules() {}

    /** @return nothing when all is well; warnings too */
    public static List<String> broken(byte[] ubl) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(ubl));
        boolean note = document.getDocumentElement().getLocalName().equals("CreditNote");
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                RULES.getOfID(
                        note
                                ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                                : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3),
                ValidationSourceXML.create("ubl", document),
                Locale.ENGLISH);
        if (results.size() < 3) {
            throw new IllegalStateException("Not all rules were looked at");
        }
        List<String> broken = new ArrayList<>();
        results.forEachFlattened(error -> broken.add(text(error)));
        return broken;
    }

    private static String text(IError error) {
        return error.getErrorLevel() + " " + error.getErrorID() + " " + error.getErrorText(Locale.ENGLISH);
    }
}
