package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ModelExpressionTests {

    @Test
    void everyExpressionOfEveryModelIsOneThatTheEngineEvaluates() {
        assertThat(expressions()).isNotEmpty().allMatch(ExpressionGrammar::allows);
    }

    private static List<String> expressions() {
        List<String> found = new ArrayList<>();
        ProcessModels.all().forEach(model -> collect(model.xml(), found));
        return found;
    }

    private static void collect(Node node, List<String> found) {
        String text = node.getNodeValue();
        if (text != null && (text.contains("${") || text.contains("#{"))) {
            found.add(text.strip());
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            collect(attributes.item(i), found);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), found);
        }
    }
}
