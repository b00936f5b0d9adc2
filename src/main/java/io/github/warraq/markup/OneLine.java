package io.github.warraq.markup;

import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.Isolator;

/**
 * Plain text that fills a line of its own, such as a headline or a summary. One in another script than the page's stands on the
 * page's side all the same, but runs its own way and says its language: «Is It Over? Not Yet!» keeps its sign at its end.
 */
public final class OneLine {
    private OneLine() {}

    /**
     * The text with the marks that it needs.
     *
     * @param text without controls
     * @param language of the page or the story that it stands in
     * @param latin what texts in Latin letters are in
     */
    public static Html of(String text, Language language, Language latin) {
        boolean pageIsRtl = language.isRightToLeft();
        boolean rtl = Rendering.within(Script.of(text, pageIsRtl), pageIsRtl);
        String marked = Isolator.of(rtl).html(text);
        if (rtl == pageIsRtl) {
            return new Html(marked);
        }
        StringBuilder html = new StringBuilder(marked.length() + 32).append("<bdi");
        Rendering.writeDirection(rtl, language, latin, html);
        return new Html(html.append('>').append(marked).append("</bdi>").toString());
    }
}
