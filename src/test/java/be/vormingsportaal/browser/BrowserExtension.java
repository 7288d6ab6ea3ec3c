package be.vormingsportaal.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a test its visitors, each with a browser window and cookies of their own, and fails it when a page of the
 * portal complained on the browser's console. Where there is no Chromium the tests are skipped, unless
 * PORTAL_BROWSER_REQUIRED (or -Dportal.browser.required) is true.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final String MISSING = "No Chromium on this machine: the browser journeys were NOT run. Install the"
            + " package chromium-headless-shell, or run .ci/run, which does.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (isRequired()) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println("[SKIPPED] " + context.getDisplayName() + ": " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    private static boolean isRequired() {
        return Boolean.getBoolean("portal.browser.required")
                || Boolean.parseBoolean(System.getenv("PORTAL_BROWSER_REQUIRED"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        NewContextOptions window = new NewContextOptions()
                .setBaseURL(environment(context).getRequiredProperty("portal.base-url"))
                .setLocale("nl-BE")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(!parameter.isAnnotated(WithoutJavaScript.class));
        if (parameter.isAnnotated(Phone.class)) {
            window.setViewportSize(375, 740).setHasTouch(true).setIsMobile(true);
        }
        Visitor visitor = new Visitor(chromium(context).browser().newContext(window));
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : visitors(context)) {
            if (context.getExecutionException().isPresent()) {
                visitor.screenshot("failed/" + context.getRequiredTestMethod().getName() + "-"
                        + visitors(context).indexOf(visitor));
            }
            complaints.addAll(visitor.complaints());
            visitor.leave();
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser's console says: " + complaints);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return (List<Visitor>)
                context.getStore(NAMESPACE).getOrComputeIfAbsent("visitors", key -> new ArrayList<Visitor>());
    }

    /** One for all classes; closed when the last one is done. */
    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Chromium.class);
    }

    private static Environment environment(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getEnvironment();
    }
}
