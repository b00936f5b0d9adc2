package io.github.warraq.build;

import io.github.warraq.check.Prose;
import io.github.warraq.read.Decoding;
import io.github.warraq.read.FrontMatter;
import io.github.warraq.read.Mask;
import io.github.warraq.read.Seed;
import io.github.warraq.read.markdown.MarkdownProse;
import io.github.warraq.read.raw.Inspection;
import io.github.warraq.read.raw.Inspector;
import io.github.warraq.read.raw.Role;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a seed's file readers read as running text. */
final class SeedProse {
    /** Roles of lines that are published as somebody's own words. */
    private static final Set<Role> PUBLISHED = EnumSet.of(
            Role.PARAGRAPH, Role.SUBHEAD, Role.ITEM, Role.QUOTE, Role.HEADLINE, Role.DECK, Role.KICKER, Role.CAPTION);

    /** Front matter whose values are prose. */
    private static final Pattern PROSE_KEYS =
            Pattern.compile("(?mi)^(?:title|kicker|deck|summary|description)[ \\t]*[:=][ \\t]*(\\S.*)$");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n|$");

    private SeedProse() {}

    static Prose of(Seed seed, Decoding.Decoded decoded, boolean raw, Language language, Settings settings) {
        String text = decoded.text();
        int body = raw
                ? FrontMatter.in(text, seed.file()).map(FrontMatter::end).orElse(0)
                : MarkdownProse.body(text, seed.file());
        Mask mask = raw ? raw(seed, text, settings) : MarkdownProse.mask(text, body);
        Matcher key = PROSE_KEYS.matcher(text).region(0, body);
        while (key.find()) {
            mask.show(key.start(1), key.end(1));
        }
        return new Prose(seed.file(), language, text, mask.toString(), body);
    }

    private static Mask raw(Seed seed, String text, Settings settings) {
        Mask mask = Mask.all(text);
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        int number = 1;
        for (Inspection.Line line : Inspector.inspect(seed, settings).lines()) {
            for (; number < line.number() && end.find(); number++) {
                start = end.end();
            }
            if (number == line.number() && end.find()) {
                if (PUBLISHED.contains(line.role())) {
                    mask.show(start, end.start());
                }
                start = end.end();
                number++;
            }
        }
        return mask;
    }
}
