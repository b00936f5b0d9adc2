package io.github.warraq.produce;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.markup.Limits;
import io.github.warraq.markup.Options;
import io.github.warraq.markup.Wording;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import io.github.warraq.text.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How a site wants the bodies of its stories rendered: what its settings say, in the words of its theme. */
public final class MarkupOptions {
    private static final String FOLDER = "lang/";
    private static final String ENDING = ".properties";

    /** The ids of the theme's own elements on a story's page. */
    private static final Set<String> RESERVED = Set.of("main", "mode", "related", "toc");

    private MarkupOptions() {}

    /** @throws ThemeException if the theme's words cannot be read */
    public static Options of(Theme theme, Settings settings) {
        Map<String, Wording> wording = new HashMap<>();
        for (String name : theme.names(FOLDER)) {
            if (name.endsWith(ENDING)) {
                Language language = new Language(name.substring(FOLDER.length(), name.length() - ENDING.length()));
                wording.put(language.primary(), wording(Words.of(theme, language, settings.language())));
            }
        }
        Limits usual = Limits.DEFAULT;
        return new Options(
                settings.trusted(),
                Language.ENGLISH,
                settings.dates().digits(),
                wording,
                RESERVED,
                new Limits(settings.limits().nesting(), usual.inlineNesting()),
                Typography.switched(settings.typography()));
    }

    /** Of the words that a body set in type holds; what else it depends on are settings. */
    public static Fingerprint fingerprint(Options options) {
        List<Object> parts = new ArrayList<>();
        new TreeMap<>(options.wording()).forEach((language, words) -> {
            parts.add(language);
            parts.addAll(List.of(words.caption(), words.credit(), words.footnotes(), words.footnote()));
            parts.addAll(List.of(words.back(), words.table(), words.done(), words.open()));
        });
        return Fingerprint.of(parts.toArray());
    }

    private static Wording wording(Words words) {
        return new Wording(
                words.get("markup.caption") + " ",
                words.get("markup.credit") + " ",
                words.get("markup.footnotes"),
                words.get("markup.footnote") + " ",
                words.get("markup.back") + " ",
                words.get("markup.table") + " ",
                words.get("markup.done"),
                words.get("markup.open"));
    }
}
