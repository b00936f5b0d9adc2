package io.github.warraq.produce.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.github.warraq.markup.Html;
import java.util.Optional;

/**
 * Shows views to templates: a record's components and nothing else of it; {@link Html} as markup, which is not escaped
 * again; an empty optional as a missing value.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    /** How FreeMarker behaves; its later versions keep to it. */
    static final Version SEMANTICS = Configuration.VERSION_2_3_34;

    ViewWrapper() {
        super(SEMANTICS);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Record view) {
            return new ViewHash(view, this);
        }
        return super.wrap(value);
    }
}
