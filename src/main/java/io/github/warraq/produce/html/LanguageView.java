package io.github.warraq.produce.html;

import io.github.warraq.text.Language;

/** A language, for the attributes {@code lang} and {@code dir}. */
public record LanguageView(String tag, String direction) {
    static LanguageView of(Language language) {
        return new LanguageView(language.tag(), language.direction());
    }
}
