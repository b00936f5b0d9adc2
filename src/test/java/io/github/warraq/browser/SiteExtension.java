package io.github.warraq.browser;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One {@link Site} of each kind for all tests of a run, as a parameter. */
record SiteExtension(Paper usual) implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SiteExtension.class);

    /** The newspapers that are built. */
    enum Paper {
        FOR_TESTS("newspaper for tests", Site::build),
        DEMONSTRATION("demonstration", Site::demonstration);

        private final String name;
        private final Supplier<Site> build;

        Paper(String name, Supplier<Site> build) {
            this.name = name;
            this.build = build;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    SiteExtension() {
        this(Paper.FOR_TESTS);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Paper paper = parameter.isAnnotated(Demonstration.class) ? Paper.DEMONSTRATION : usual;
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(paper, key -> paper.build.get(), Site.class);
    }
}
