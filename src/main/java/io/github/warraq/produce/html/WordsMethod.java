package io.github.warraq.produce.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.warraq.produce.Words;
import java.util.List;

/**
 * The words of a language as templates call them: {@code ${words("home")}}, {@code ${words("page", name, number)}}. Gives
 * markup where one of the values is markup, and plain text otherwise.
 */
final class WordsMethod implements TemplateMethodModelEx {
    private final Words words;

    WordsMethod(Words words) {
        this.words = words;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("words(…) wants the key of some words");
        }
        boolean markup = false;
        for (Object argument : arguments) {
            markup |= argument instanceof TemplateHTMLOutputModel;
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1), markup);
        }
        if (!markup) {
            return words.fill(key.getAsString(), values);
        }
        String escaped = HTMLOutputFormat.INSTANCE.escapePlainText(words.get(key.getAsString()));
        return HTMLOutputFormat.INSTANCE.fromMarkup(Words.fillIn(escaped, values));
    }

    private static String value(Object argument, boolean markup) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel html) {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        }
        if (argument instanceof TemplateScalarModel text) {
            return markup ? HTMLOutputFormat.INSTANCE.escapePlainText(text.getAsString()) : text.getAsString();
        }
        throw new TemplateModelException("words(…) wants text or markup as values");
    }
}
