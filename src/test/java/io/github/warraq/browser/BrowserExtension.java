package io.github.warraq.browser;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests of a run; each test gets it as if it had just been opened. */
final class BrowserExtension implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    private final Map<String, String> environment;

    BrowserExtension() {
        this(System.getenv());
    }

    BrowserExtension(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Installation.in(environment).isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        return "true".equals(environment.get("CI"))
                ? ConditionEvaluationResult.enabled("continuous integration fails without a browser")
                : ConditionEvaluationResult.disabled("no browser: the test wants " + Installation.WANTED);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        installation();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, key -> Browser.start(installation()), Browser.class);
    }

    private Installation installation() {
        return Installation.in(environment)
                .orElseThrow(() -> new AssertionError("no browser: the tests want " + Installation.WANTED));
    }
}
