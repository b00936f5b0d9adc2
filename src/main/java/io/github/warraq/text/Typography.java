package io.github.warraq.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Typographic cleaning of prose in Arabic script: quotation marks, commas, spaces, tatweel, dots and dashes as a careful
 * printer sets them. Letters and digits never change, and what looks like an address is left alone; code must not be given to
 * it, or stand in the block as U+FFFC. Prose in Hebrew and in other scripts comes back as it is. Time is linear in the length.
 * Immutable.
 */
public final class Typography {
    /** Languages in Arabic script; of those, the ones that quote with guillemets. */
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "ckb", "fa", "ks", "ku", "ps", "sd", "ug", "ur");

    private static final Set<String> GUILLEMETS = Set.of("ar", "ckb", "fa", "ku", "ps", "ug");

    /** What can be cleaned; each rule can be switched by its name. */
    public enum Rule {
        /** Straight quotation marks in pairs become «», where it is clear which opens and which closes. */
        QUOTATION_MARKS("quotation-marks", true),
        /** A Latin comma directly after an Arabic letter becomes an Arabic one. */
        COMMA("comma", true),
        /** A Latin semicolon directly after an Arabic letter becomes an Arabic one. */
        SEMICOLON("semicolon", true),
        /** A Latin question mark directly after an Arabic letter becomes an Arabic one. */
        QUESTION_MARK("question-mark", true),
        /** No space stands between a word and the sign that ends it. */
        SPACE_BEFORE_SIGN("space-before-sign", true),
        /** A tatweel repeated inside a word goes, one repeated at its end stays once. */
        REPEATED_TATWEEL("repeated-tatweel", true),
        /** Three full stops become an ellipsis. */
        ELLIPSIS("ellipsis", true),
        /** Hyphens that stick to a parenthesis -like these- become en dashes. A matter of house style. */
        PARENTHETICAL_DASHES("parenthetical-dashes", false);

        private final String key;
        private final boolean byDefault;

        Rule(String key, boolean byDefault) {
            this.key = key;
            this.byDefault = byDefault;
        }

        /** The name that settings switch it by, such as {@code space-before-sign}. */
        public String key() {
            return key;
        }

        /** Whether it is on unless switched off: only what cannot change the meaning is. */
        public boolean isOnByDefault() {
            return byDefault;
        }
    }

    private final Set<Rule> rules;

    private Typography(Set<Rule> rules) {
        this.rules = rules;
    }

    /** With these rules and no others. */
    public static Typography of(Set<Rule> rules) {
        Set<Rule> copy = EnumSet.noneOf(Rule.class);
        copy.addAll(rules);
        return new Typography(copy);
    }

    /**
     * With the default rules and what switches them on or off.
     *
     * @param switches by {@link Rule#key}; other keys say nothing
     */
    public static Typography switched(Map<String, Boolean> switches) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (switches.getOrDefault(rule.key(), rule.isOnByDefault())) {
                rules.add(rule);
            }
        }
        return new Typography(rules);
    }

    /** The prose, cleaned; the same string if there is nothing to do. */
    public String apply(String prose, Language language) {
        return Edit.apply(prose, edits(prose, language));
    }

    /**
     * What to change in a block of prose that may be spread over several nodes.
     *
     * @param block with U+FFFC for whatever must not be looked into
     * @return edits that are sorted and do not overlap, none of which touches a U+FFFC
     */
    public List<Edit> edits(CharSequence block, Language language) {
        if (rules.isEmpty() || !ARABIC_SCRIPT.contains(language.primary())) {
            return List.of();
        }
        boolean guillemets = GUILLEMETS.contains(language.primary());
        return Settling.edits(block.toString(), text -> pass(text, guillemets));
    }

    private List<Edit> pass(String block, boolean guillemets) {
        ProseText text = ProseText.of(block);
        if (!text.hasSigns()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        new ProseSigns(text, rules).collect(edits);
        if (rules.contains(Rule.REPEATED_TATWEEL)) {
            Tatweels.collect(text, edits);
        }
        if (rules.contains(Rule.QUOTATION_MARKS) && guillemets) {
            StraightQuotes.collect(text, edits);
        }
        if (rules.contains(Rule.PARENTHETICAL_DASHES)) {
            ParentheticalDashes.collect(text, edits);
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        return edits;
    }
}
