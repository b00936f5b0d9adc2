package io.github.warraq.read;

import io.github.warraq.article.Moment;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.data.KeyNames;
import io.github.warraq.data.Node;
import io.github.warraq.read.MetadataKeys.Field;
import io.github.warraq.read.MetadataKeys.Known;
import io.github.warraq.text.Language;
import io.github.warraq.text.Slugs;
import io.github.warraq.text.time.DateFinder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One article's metadata, from the nodes of its front matter; for use once. */
final class MetadataReader {
    private static final Set<String> NOT_PUBLIC = Set.of("draft", "hidden", "private", "pending", "مسودة");
    private static final List<String> SOURCES =
            List.of("src", "source", "url", "path", "file", "image", "name", "feature");
    private static final List<String> ALTS = List.of("alt", "alttext");
    private static final List<String> CAPTIONS = List.of("caption", "title");
    private static final List<String> CREDITS = List.of("credit", "photographer", "by", "attribution");

    private final MetadataTexts texts = new MetadataTexts();
    private final Map<Field, Node> nodes = new EnumMap<>(Field.class);

    Metadata.Outcome read(Node.Mapping fields) {
        sort(fields);
        List<String> sections = list(Field.SECTION);
        List<String> tags = new ArrayList<>(list(Field.TAGS));
        tags.addAll(sections.subList(Math.min(1, sections.size()), sections.size()));
        Optional<Boolean> published = node(Field.PUBLISHED).flatMap(MetadataReader::truth);
        Metadata metadata = new Metadata(
                text(Field.TITLE),
                text(Field.KICKER),
                text(Field.DECK),
                authors(),
                text(Field.DATELINE),
                text(Field.SOURCE),
                moment(Field.DATE).or(() -> published.isPresent() ? Optional.empty() : moment(Field.PUBLISHED)),
                moment(Field.UPDATED),
                sections.stream().findFirst(),
                distinct(tags.stream().map(MetadataReader::withoutHash).toList()),
                language(),
                text(Field.SUMMARY),
                image(),
                correction(),
                slug(),
                list(Field.ALIASES),
                flag(Field.DRAFT).or(() -> published.map(is -> !is)).or(this::status),
                flag(Field.FEATURED));
        return new Metadata.Outcome(metadata, texts.notices());
    }

    /** Sorts nodes by what they mean, and tells of keys without meaning. */
    private void sort(Node.Mapping fields) {
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        for (Node.Entry entry : fields.entries()) {
            Node.Scalar key = entry.key();
            Optional<Known> known = MetadataKeys.of(key.text());
            boolean isEmpty = entry.value() instanceof Node.Scalar scalar && scalar.isEmpty();
            if (known.isPresent() && !isEmpty) {
                Field field = known.get().field();
                if (known.get().rank() < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
                    ranks.put(field, known.get().rank());
                    nodes.put(field, entry.value());
                }
            } else if (known.isEmpty() && !MetadataKeys.isForeign(key.text())) {
                texts.tell(Notice.warning(
                        "unknown-key",
                        key.place(),
                        "nothing is known of the key " + key.text(),
                        MetadataKeys.nearest(key.text())
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("remove it if it is not another generator's")));
            }
        }
    }

    private Optional<Node> node(Field field) {
        return Optional.ofNullable(nodes.get(field));
    }

    private static Optional<Boolean> truth(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.asBoolean() : Optional.empty();
    }

    private Optional<String> text(Field field) {
        return node(field).flatMap(node -> texts.text(node, field.key));
    }

    private List<String> list(Field field) {
        return node(field).map(node -> distinct(texts.list(node, field.key))).orElse(List.of());
    }

    private static List<String> distinct(List<String> values) {
        return values.size() < 2 ? values : List.copyOf(new LinkedHashSet<>(values));
    }

    private static String withoutHash(String tag) {
        return tag.length() > 1 && tag.charAt(0) == '#' ? tag.substring(1) : tag;
    }

    /** A text is one author; a list has one each, as a text or as a map with a name. */
    private List<String> authors() {
        return node(Field.AUTHORS)
                .map(node -> node instanceof Node.Scalar
                        ? texts.text(node, "authors").stream().toList()
                        : texts.list(node, "authors"))
                .map(MetadataReader::distinct)
                .orElse(List.of());
    }

    private Optional<Moment> moment(Field field) {
        Node node = nodes.get(field);
        if (node instanceof Node.Mapping map) {
            node = map.get("date").orElse(map);
        }
        if (node == null) {
            return Optional.empty();
        }
        Optional<Moment> moment = node instanceof Node.Scalar scalar
                ? DateFinder.exact(texts.cleaned(scalar))
                        .map(found -> new Moment(found.date(), found.time(), found.offset()))
                : Optional.empty();
        if (moment.isEmpty()) {
            texts.wrong(Notice.Level.ERROR, node, field.key, "a date, such as 2016-09-05 or 2016-09-05 12:30 +03:00");
        }
        return moment;
    }

    private Optional<Boolean> flag(Field field) {
        Optional<Boolean> flag = node(field).flatMap(MetadataReader::truth);
        if (flag.isEmpty()) {
            Notice.Level level = field == Field.DRAFT ? Notice.Level.ERROR : Notice.Level.WARNING;
            node(field).ifPresent(node -> texts.wrong(level, node, field.key, "true or false"));
        }
        return flag;
    }

    private Optional<Boolean> status() {
        return text(Field.STATUS).map(status -> NOT_PUBLIC.contains(status.toLowerCase(Locale.ROOT)));
    }

    private Optional<Language> language() {
        return text(Field.LANGUAGE).flatMap(tag -> {
            try {
                return Optional.of(new Language(tag.replace('_', '-')));
            } catch (IllegalArgumentException e) {
                texts.wrong(Notice.Level.WARNING, nodes.get(Field.LANGUAGE), "language", "a tag, such as ar or fa");
                return Optional.empty();
            }
        });
    }

    private Optional<Picture> image() {
        Optional<String> alt = text(Field.IMAGE_ALT);
        Optional<String> caption = text(Field.IMAGE_CAPTION);
        Optional<String> credit = text(Field.IMAGE_CREDIT);
        Node node = nodes.get(Field.IMAGE);
        if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
            node = list.items().get(0);
        }
        Picture picture;
        if (node instanceof Node.Mapping map) {
            picture = new Picture(
                    within(map, SOURCES),
                    within(map, ALTS).or(() -> alt).orElse(""),
                    within(map, CAPTIONS).or(() -> caption),
                    within(map, CREDITS).or(() -> credit));
        } else {
            Optional<String> source = node == null ? Optional.empty() : texts.text(node, "image");
            picture = new Picture(source, alt.orElse(""), caption, credit);
        }
        return picture.source().or(picture::caption).map(shown -> picture);
    }

    private Optional<String> within(Node.Mapping map, List<String> keys) {
        for (String key : keys) {
            for (Node.Entry entry : map.entries()) {
                if (KeyNames.folded(entry.key().text()).equals(key)) {
                    Optional<String> text = texts.text(entry.value(), "image." + key);
                    if (text.isPresent()) {
                        return text;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> correction() {
        return node(Field.CORRECTION)
                .map(node -> node instanceof Node.Sequence
                        ? String.join(" ", texts.list(node, "correction"))
                        : texts.text(node, "correction").orElse(""))
                .filter(text -> !text.isEmpty());
    }

    /** The slug, or else the last name of the address that the article had elsewhere. */
    private Optional<String> slug() {
        Optional<String> chosen = text(Field.SLUG);
        Optional<String> slug = chosen.map(Slugs::of).filter(made -> !made.isEmpty());
        if (chosen.isPresent() && slug.isEmpty()) {
            texts.wrong(Notice.Level.WARNING, nodes.get(Field.SLUG), "slug", "letters, digits and hyphens");
        }
        return slug.or(() -> text(Field.PERMALINK).flatMap(MetadataReader::lastName));
    }

    private static Optional<String> lastName(String address) {
        if (address.indexOf(':') >= 0 || address.indexOf('{') >= 0) {
            return Optional.empty(); // a pattern of Jekyll's or Pelican's
        }
        String path = address.replaceFirst("/+$", "").replaceFirst("(/?index)?\\.html?$", "");
        return Optional.of(Slugs.of(path.substring(path.lastIndexOf('/') + 1))).filter(name -> !name.isEmpty());
    }
}
