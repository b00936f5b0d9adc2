package io.github.warraq.produce.search;

import io.github.warraq.base.Json;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section and authors of each story of a segment: names once, and of each story their numbers. */
final class Facets {
    private final Numbers sections = new Numbers();
    private final Numbers bylines = new Numbers();
    private final String ofStories;

    Facets(Edition edition, Segment segment) {
        StringBuilder numbers = new StringBuilder(3 * segment.size());
        for (int slot = segment.from(); slot < segment.to(); slot++) {
            Card card = edition.shelf().card(slot);
            List<String> section = edition
                    .sectionOf(slot)
                    .map(list -> list.label().name())
                    .stream()
                    .toList();
            Numerals.append(numbers, sections.of(section));
            Numerals.append(numbers, bylines.of(card.authors()));
        }
        ofStories = numbers.toString();
    }

    void write(Json json) {
        json.array();
        sections.all().forEach(names -> json.value(names.get(0)));
        json.end().array();
        bylines.all().forEach(names -> {
            json.array();
            names.forEach(json::value);
            json.end();
        });
        json.end().value(ofStories);
    }

    /** All that is written. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        Json json = Json.to(all).array();
        write(json);
        json.end();
        return all.toString();
    }

    /** Numbers lists of names from 1 on, in the order in which they come; no name is number 0. */
    private static final class Numbers {
        private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

        int of(List<String> names) {
            return names.isEmpty() ? 0 : numbers.computeIfAbsent(List.copyOf(names), any -> numbers.size() + 1);
        }

        List<List<String>> all() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
