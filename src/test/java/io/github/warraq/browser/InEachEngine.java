package io.github.warraq.browser;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class once in each browser that its {@link InBrowser} names. */
final class InEachEngine implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(context.getRequiredTestClass()
                        .getAnnotation(InBrowser.class)
                        .value())
                .map(In::new);
    }

    private record In(Engine engine) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return "in " + engine;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new BrowserExtension(engine));
        }
    }
}
