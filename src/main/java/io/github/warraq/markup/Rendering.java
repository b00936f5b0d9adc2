package io.github.warraq.markup;

import io.github.warraq.text.Controls;
import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.Isolator;
import java.util.Locale;

/** What one rendering of one article knows and gathers. */
final class Rendering {
    final Options options;
    final Language language;
    final boolean rightToLeft;
    final Links links;
    final Wording wording;
    final Body body;
    final Ids ids;
    /** Whether the output is still to be cleaned as a whole: nothing is added to its text before that. */
    final boolean forCleaning;

    /** What marks an address as resolved in output that is still to be cleaned: no author can write it. */
    final String seal;

    private boolean rawHtml;

    Rendering(Options options, Language language, Links links, Body body, boolean forCleaning) {
        this.options = options;
        this.language = language;
        this.rightToLeft = language.isRightToLeft();
        this.links = links;
        this.wording = options.wording(language);
        this.body = body;
        this.ids = new Ids(options.reservedIds());
        this.forCleaning = forCleaning;
        this.seal = forCleaning ? Seal.of(body) : "";
    }

    /** What to write into a link's {@code href}; null where the link leads nowhere, or to where no link may lead. */
    String href(String target, int offset) {
        String cleaned = Hrefs.clean(target);
        if (cleaned.isEmpty()) {
            return null;
        }
        if (!Hrefs.isSafeLink(cleaned)) {
            body.find(Finding.Severity.WARNING, "unsafe-address", offset, cleaned);
            return null;
        }
        return Addresses.link(cleaned, links);
    }

    /** Appends the opening tag of a link but for its end. */
    void writeLink(String href, StringBuilder out) {
        out.append("<a");
        Escape.attribute("href", href, out);
        out.append(Hrefs.isExternal(href) ? " rel=\"noopener\"" : "");
        writeSeal(out);
    }

    /** Appends the attribute that tells the cleaner that the element's address is resolved already. */
    void writeSeal(StringBuilder out) {
        if (forCleaning) {
            Escape.attribute(RawHtml.RESOLVED, seal, out);
        }
    }

    /** Appends a block's inner HTML, its text cleaned, with the marks that it needs; as it is if that comes later. */
    void write(InlineText text, boolean rtl, StringBuilder out) {
        if (forCleaning) {
            text.writePlainTo(out);
        } else {
            writeMarked(text, rtl, out);
        }
    }

    /** Appends a block's inner HTML, its text cleaned, with the marks that it needs. */
    void writeMarked(InlineText text, boolean rtl, StringBuilder out) {
        if (rtl == rightToLeft) {
            text.edit(options.typography().edits(text.text(), language));
        }
        text.writeTo(out, rtl);
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
        if (forCleaning) {
            Escape.text(text, out);
        } else {
            String cleaned = rtl == rightToLeft ? options.typography().apply(text, language) : text;
            out.append(Isolator.of(rtl).html(cleaned));
        }
    }

    /** Appends code as it is; characters that would show it as what it is not become visible, and are said. */
    void code(String code, int offset, StringBuilder out) {
        int start = 0;
        for (Controls.Found found : body.checkCode(code, offset)) {
            if (found.severity() == Controls.Severity.ERROR) {
                Escape.text(code, start, found.offset(), out);
                out.append("<span class=\"control\">");
                out.append(String.format(Locale.ROOT, "U+%04X", found.codePoint()))
                        .append("</span>");
                start = found.offset() + Character.charCount(found.codePoint());
            }
        }
        Escape.text(code, start, code.length(), out);
    }

    /** The HTML for a block's direction where it is not the one around it. */
    void writeDirection(Script script, boolean around, StringBuilder out) {
        boolean rtl = within(script, around);
        if (rtl != around) {
            writeDirection(rtl, language, options.latin(), out);
        }
    }

    /** The HTML for a direction, and for what texts that run so are in where all else is in a language. */
    static void writeDirection(boolean rtl, Language language, Language latin, StringBuilder out) {
        out.append(rtl ? " dir=\"rtl\"" : " dir=\"ltr\"");
        Language own = rtl == language.isRightToLeft() ? language : rtl ? Language.ARABIC : latin;
        Escape.attribute("lang", own.tag(), out);
    }

    /** Writes a block's direction unless its author did, or it is to be found later; returns the direction within it. */
    boolean direction(Script script, Attributes given, boolean around, StringBuilder out) {
        if (given != null && given.direction().isPresent()) {
            return given.direction().get().equals("rtl");
        }
        if (!forCleaning) {
            writeDirection(script, around, out);
        }
        return within(script, around);
    }

    static boolean within(Script script, boolean around) {
        return script == Script.NEUTRAL ? around : script == Script.RIGHT_TO_LEFT;
    }
}
