package io.github.warraq.markup;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.warraq.text.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What one rendering of one article knows and gathers. */
final class Rendering {
    /** What references may add to a document is bounded, as in cmark: or a few kilobytes could grow to gigabytes. */
    private static final int LEAST_BUDGET = 100_000;

    final Options options;
    final Language language;
    final boolean rightToLeft;
    final Links links;
    final Wording wording;
    final Source source;
    final Document document;
    final Ids ids;
    final List<Finding> findings = new ArrayList<>();
    private int budget;
    private boolean rawHtml;

    Rendering(Options options, Language language, Links links, Source source, Document document) {
        this.options = options;
        this.language = language;
        this.rightToLeft = language.isRightToLeft();
        this.links = links;
        this.wording = options.wording(language);
        this.source = source;
        this.document = document;
        this.ids = new Ids(options.reservedIds());
        this.budget = LEAST_BUDGET + source.parsed().length();
    }

    void find(String code, Node node, String detail) {
        findings.add(new Finding(code, source.line(node), detail));
    }

    /** What to write into a link's {@code href}; null where the link leads nowhere, or to where no link may lead. */
    String href(Node node, String target) {
        String cleaned = Hrefs.clean(target);
        if (cleaned.isEmpty()) {
            return null;
        }
        if (!Hrefs.isSafeLink(cleaned)) {
            find("unsafe-address", node, cleaned);
            return null;
        }
        String asked = Hrefs.isLocal(cleaned) ? Hrefs.decode(cleaned) : cleaned;
        String resolved = links.link(asked).map(Hrefs::clean).orElse(cleaned);
        return Hrefs.encode(resolved.startsWith("#") ? Normalizer.normalize(resolved, Normalizer.Form.NFC) : resolved);
    }

    /** Whether as much as this may still be repeated. */
    boolean spend(int characters) {
        if (characters > budget) {
            return false;
        }
        budget -= characters;
        return true;
    }

    void foundHtml() {
        rawHtml = true;
    }

    /** Whether HTML of the author's went into the output. */
    boolean hasHtml() {
        return rawHtml;
    }

    /** Appends text that is no Markdown: a caption, a credit. */
    void prose(String text, boolean rtl, StringBuilder out) {
        Escape.text(text, out);
    }

    /** The HTML for a block's direction where it is not the one around it. */
    void writeDirection(Script script, boolean around, StringBuilder out) {
        if (script == Script.NEUTRAL || (script == Script.RIGHT_TO_LEFT) == around) {
            return;
        }
        boolean rtl = script == Script.RIGHT_TO_LEFT;
        out.append(rtl ? " dir=\"rtl\"" : " dir=\"ltr\"");
        String tag = rtl == rightToLeft
                ? language.tag()
                : rightToLeft ? options.latin().tag() : "ar";
        Escape.attribute("lang", tag, out);
    }

    /** The direction within such a block. */
    static boolean within(Script script, boolean around) {
        return script == Script.NEUTRAL ? around : script == Script.RIGHT_TO_LEFT;
    }
}
