package be.vormingsportaal.engine;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The expressions that the engine may evaluate, wherever they come from: a model, a task query, the "or" part of a
 * query, a stored filter. Allowed are text without an expression, one name, one name compared with a literal, and the
 * three functions by which a filter means "me", "my groups" and "now".
 *
 * <p>This version of the engine does not check the "or" part of a query (CVE-2026-109432), so that an expression typed
 * by any signed-in person ran as code. No expression of ours calls a method or reads a property. Therefore no such
 * expression is allowed at all, wherever it comes from.
 */
public class ExpressionGrammar {

    private static final Set<String> QUERY_FUNCTIONS = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*";
    private static final String LITERAL = "('[A-Za-z0-9_ -]*'|true|false|[0-9]{1,9})";
    private static final Pattern SIMPLE = Pattern.compile("\\$\\{ *!? *" + NAME + " *((==|!=) *" + LITERAL + " *)?\\}");

    private ExpressionGrammar() {}

    public static boolean allows(String expression) {
        return expression == null
                || !(expression.contains("${") || expression.contains("#{"))
                || QUERY_FUNCTIONS.contains(expression)
                || SIMPLE.matcher(expression).matches();
    }
}
