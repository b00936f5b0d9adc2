package io.github.warraq.produce.html;

import freemarker.cache.TemplateLoader;
import io.github.warraq.produce.Theme;
import java.io.Reader;
import java.io.StringReader;

/** Gives FreeMarker the theme's files, which do not change while it runs. */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Object findTemplateSource(String name) {
        return theme.has(name) ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(theme.text((String) source));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A name has nothing to close.
    }
}
