package io.github.warraq.browser;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class once for each of the built newspapers. */
final class EachPaper implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(SiteExtension.Paper.values()).map(Of::new);
    }

    private record Of(SiteExtension.Paper paper) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return "of the " + paper;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new SiteExtension(paper));
        }
    }
}
