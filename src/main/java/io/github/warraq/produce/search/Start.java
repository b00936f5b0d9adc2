package io.github.warraq.produce.search;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Json;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.text.search.Affix;
import io.github.warraq.text.search.Analyzer;
import io.github.warraq.text.search.Letters;
import io.github.warraq.text.search.Script;
import io.github.warraq.text.search.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the file that the search page loads first: which segments there are, and how words become terms. */
final class Start {
    static final Route ROUTE = new Route("search/start.js");

    private static final String SOURCE = "the search";
    private static final int VERSION = 8;
    private static final int BITS = 6;

    private final Archive archive;
    private final Vocabulary vocabulary;

    Start(Archive archive, Vocabulary vocabulary) {
        this.archive = archive;
        this.vocabulary = vocabulary;
    }

    void offerTo(Consumer<Sheet> publisher) {
        publisher.accept(new Sheet(ROUTE, this::key, SOURCE, Scripts.body(ROUTE, this::write)));
    }

    private Key key() {
        List<Object> segments = new ArrayList<>();
        for (Archive.Held held : archive.segments()) {
            Segment segment = held.segment();
            segments.add(held.buckets().contents());
            segments.add(archive.faces(segment.from(), segment.to()));
        }
        return Key.of(archive.ground(), "search start", ROUTE.path())
                .part("stories were added or have changed", segments)
                .part("its words have changed", vocabulary.state())
                .key();
    }

    private void write(Json json) {
        json.object();
        json.field("alphabet", Numerals.alphabet());
        json.field("signs", Shorthand.SIGNS).field("signed", Shorthand.LETTERS);
        json.field("inTerms", Shorthand.IN_TERMS);
        json.field("words", vocabulary.state().substring(0, VERSION));
        json.field("letters", String.join("", vocabulary.letters()));
        json.name("segments").array();
        archive.segments().forEach(held -> segment(held, json));
        json.end().name("years").array();
        years(json);
        json.end();
        analyzer(archive.analyzer(), json);
        json.end();
    }

    /** Its folder, its state, how many stories it has, how many bits of a place tell a bucket, and which buckets hold any. */
    private void segment(Archive.Held held, Json json) {
        Segment segment = held.segment();
        String state = Fingerprint.of(held.buckets().contents(), archive.faces(segment.from(), segment.to()))
                .toString()
                .substring(0, VERSION);
        StringBuilder filled = new StringBuilder();
        for (int bucket = 0; bucket < segment.buckets(); bucket += BITS) {
            int bits = 0;
            for (int i = bucket; i < Math.min(segment.buckets(), bucket + BITS); i++) {
                bits |= held.buckets().hash(i) == 0 ? 0 : 1 << i - bucket;
            }
            filled.append(Numerals.digit(bits));
        }
        json.array()
                .value(segment.name())
                .value(state)
                .value(segment.size())
                .value(segment.bits())
                .value(filled.toString())
                .end();
    }

    /** Where each year begins: 0 is that of stories without a date. */
    private void years(Json json) {
        Shelf shelf = archive.shelf();
        int before = -1;
        for (int slot = 0; slot < shelf.size(); slot++) {
            int year = shelf.card(slot)
                    .moments()
                    .published()
                    .map(moment -> moment.date().getYear())
                    .orElse(0);
            if (year != before) {
                json.value(year).value(slot);
                before = year;
            }
        }
    }

    private static void analyzer(Analyzer analyzer, Json json) {
        json.name("fold").array();
        for (Letters.Run run : analyzer.letters().runs()) {
            json.value(run.first()).value(run.counts());
        }
        json.end().field("several", String.join(" ", analyzer.letters().severals()));
        json.field("once", analyzer.once()).field("stops", String.join(" ", analyzer.stops()));
        json.name("rules").array();
        for (Script script : Script.values()) {
            rules(analyzer.stemmer(script).lists(), json);
        }
        json.end();
    }

    private static void rules(Stemmer.Lists lists, Json json) {
        json.object();
        affixes("start", lists.starts(), json);
        json.field("clitic", String.join(" ", lists.clitics()));
        affixes("and", lists.ands(), json);
        affixes("end", lists.ends(), json);
        json.field("known", String.join(" ", lists.knownEnds())).field("kin", String.join(" ", lists.kinEnds()));
        json.field("last", lists.keyLast())
                .field("from", lists.keyStart())
                .field("to", lists.keyEnd())
                .name("words")
                .array();
        lists.words().forEach((word, term) -> json.value(word.equals(term) ? word : word + ' ' + term));
        json.end().end();
    }

    private static void affixes(String name, List<Affix> affixes, Json json) {
        json.name(name).array();
        for (Affix affix : affixes) {
            json.array()
                    .value(affix.letters())
                    .value(affix.left())
                    .value(affix.instead())
                    .value(affix.lookup())
                    .end();
        }
        json.end();
    }
}
