package io.github.warraq.edition;

import io.github.warraq.catalog.Card;
import io.github.warraq.gist.Gist;
import io.github.warraq.gist.Name;
import io.github.warraq.site.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds topics for stories whose authors gave none: names that several stories are about. In two passes over the stories:
 * the first counts roughly, in a table of one byte a name, so that the many names of one story take no more; the second
 * collects those that may be shared by enough.
 *
 * <p>A topic's name is the spelling that its oldest stories mostly have, so newer ones do not change it.
 */
final class TopicFinder {
    /** What is repeated without being a name beyond doubt has to be shared by so many more. */
    private static final int MORE_FOR_PHRASES = 2;

    /** How many of the oldest stories have a say in the spelling. */
    private static final int VOTERS = 15;

    private static final long AMBIGUOUS = 0;

    private final Settings.Topics settings;
    private final TopicNames rules;
    private final RoughCounts subjects;
    private final RoughCounts lastNames;
    /** What authors label stories with, by key: the labels and how often each is given. */
    private final Map<Long, Map<String, Integer>> labels = new HashMap<>();

    private final Map<Long, Topic> topics = new HashMap<>();
    /** Topics by their numbers. */
    private final List<Topic> numbered = new ArrayList<>();

    /** Full names' keys by last names' keys. */
    private final Map<Long, Long> bearers = new HashMap<>();

    private final int[] ofStories;

    private static final class Topic {
        final long key;
        final int number;
        final Map<String, Integer> spellings = new TreeMap<>();
        boolean sure;
        int stories;

        Topic(long key, int number) {
            this.key = key;
            this.number = number;
        }
    }

    TopicFinder(Settings.Topics settings, TopicNames rules, int stories) {
        this.settings = settings;
        this.rules = rules;
        subjects = new RoughCounts(stories);
        lastNames = new RoughCounts(stories);
        ofStories = new int[stories * FoundTopics.MOST];
        Arrays.fill(ofStories, -1);
    }

    /** The first pass. */
    void count(Card card, Gist gist) {
        for (String label : card.labels().tags()) {
            rules.note(rules.key(label));
            long key = rules.topic(label);
            subjects.add(key);
            labels.computeIfAbsent(key, any -> new TreeMap<>()).merge(rules.shown(label), 1, Integer::sum);
        }
        for (Name name : subjects(card, gist)) {
            rules.note(name.key());
            subjects.add(rules.topic(name.key()));
            if (name.last() != 0) {
                lastNames.add(name.last());
            }
        }
    }

    /** The second pass. */
    void collect(int slot, Card card, Gist gist) {
        int place = slot * FoundTopics.MOST;
        for (Name name : subjects(card, gist)) {
            long key = rules.topic(name.key());
            boolean mayBe = subjects.mayBe(key, settings.least())
                    || rules.isPinned(key)
                    || (!name.sure() && lastNames.mayBe(key, settings.least()));
            if (mayBe && !rules.isHidden(key)) {
                Topic topic = topics.computeIfAbsent(key, this::number);
                topic.stories++;
                topic.sure |= name.sure();
                if (topic.stories <= VOTERS) {
                    topic.spellings.merge(name.text(), 1, Integer::sum);
                }
                ofStories[place++] = topic.number;
                if (name.last() != 0) {
                    bearers.merge(name.last(), key, (one, other) -> one.equals(other) ? one : (Long) AMBIGUOUS);
                }
            }
        }
    }

    private Topic number(long key) {
        Topic topic = new Topic(key, numbered.size());
        numbered.add(topic);
        return topic;
    }

    /** What a story that has no labels is about; a mention is enough for what the editor has pinned. */
    private List<Name> subjects(Card card, Gist gist) {
        return card.labels().tags().isEmpty()
                ? gist.names().stream()
                        .filter(name -> name.weight() >= Name.SUBJECT || rules.isPinned(rules.topic(name.key())))
                        .toList()
                : List.of();
    }

    FoundTopics found() {
        String[] names = new String[numbered.size()];
        int[] meant = new int[numbered.size()];
        for (Topic topic : numbered) {
            Topic whole = whole(topic);
            meant[topic.number] = isOne(whole) ? whole.number : -1;
            names[whole.number] = name(whole);
        }
        for (int i = 0; i < ofStories.length; i++) {
            ofStories[i] = ofStories[i] < 0 ? -1 : meant[ofStories[i]];
        }
        return new FoundTopics(Arrays.asList(names), ofStories);
    }

    /** Whom a last name means, where only one bears it. */
    private Topic whole(Topic topic) {
        Long bearer = topic.sure ? null : bearers.get(topic.key);
        Topic whole = bearer == null ? null : topics.get(bearer);
        return whole != null && isOne(whole) ? whole : topic;
    }

    private boolean isOne(Topic topic) {
        int labelled = labels.getOrDefault(topic.key, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int least = settings.least() + (topic.sure || labelled > 0 ? 0 : MORE_FOR_PHRASES);
        return rules.isPinned(topic.key) || topic.stories + labelled >= least;
    }

    private String name(Topic topic) {
        return rules.name(topic.key).orElseGet(() -> mostUsed(labels.getOrDefault(topic.key, topic.spellings)));
    }

    /** Of equally many the first by letters. */
    private static String mostUsed(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
