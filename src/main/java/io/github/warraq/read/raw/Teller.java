package io.github.warraq.read.raw;

import io.github.warraq.article.Moment;
import io.github.warraq.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what judged lines say. One teller tells one story. */
final class Teller {
    private final List<Block> body = new ArrayList<>();
    private final List<Block.Figure> captions = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> kicker = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> deck = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<Moment> date = Optional.empty();
    private Optional<Moment> updated = Optional.empty();
    private Attribution attribution = Attribution.NONE;
    private boolean lead;
    private boolean begun;

    private Teller() {}

    static Story tell(List<Judged> lines) {
        Teller teller = new Teller();
        for (int at = 0; at < lines.size(); at++) {
            at += teller.take(lines, at);
        }
        return new Story(
                teller.kicker,
                teller.section,
                teller.title,
                teller.deck,
                teller.byline,
                teller.attribution,
                teller.date,
                teller.updated,
                teller.source,
                teller.captions,
                teller.lead,
                teller.body,
                teller.tags);
    }

    /** Takes a line; returns how many lines after it were taken with it. */
    private int take(List<Judged> lines, int at) {
        String text = lines.get(at).line().text();
        switch (lines.get(at).role()) {
            case HEADLINE -> headline(text);
            case KICKER -> kicker = keepOrPrint(kicker, text);
            case DECK -> deck = keepOrPrint(deck, text);
            case SECTION -> section = title.isEmpty() || section.isEmpty() ? Optional.of(text) : section;
            case BYLINE -> byline(Slider.cut(text));
            case DATELINE -> dateline(text);
            case SOURCE -> source = keepOrPrint(source, Source.of(text).orElse(text));
            case SUBHEAD -> print(new Block.Subhead(subhead(text)));
            case ITEM -> {
                Item item = Item.of(text).orElse(new Item(java.util.OptionalInt.empty(), text));
                print(new Block.Item(item.number(), item.text()));
            }
            case QUOTE -> print(new Block.Quote(text));
            case PARAGRAPH -> paragraph(lines.get(at).line());
            case CAPTION -> {
                return caption(lines, at);
            }
            case CREDIT -> credit(lines, at);
            case FURNITURE -> Tags.line(text).ifPresent(tags::addAll);
            default -> {}
        }
        return 0;
    }

    /** The first of its kind is kept; the next is printed, so that nothing is lost. */
    private Optional<String> keepOrPrint(Optional<String> kept, String text) {
        if (kept.isPresent()) {
            print(new Block.Paragraph(text));
            return kept;
        }
        return Optional.of(text);
    }

    private void print(Block block) {
        begun |= !(block instanceof Block.Figure);
        body.add(block);
    }

    /** A wire service's headline begins with its section and a slash. */
    private void headline(String text) {
        int slash = text.indexOf(" / ");
        boolean wire = slash > 0 && Vocabulary.SECTIONS.has(Fold.key(text.substring(0, slash)));
        section = wire ? Optional.of(text.substring(0, slash)) : section;
        title = Optional.of(wire ? text.substring(slash + " / ".length()).strip() : text);
    }

    private void byline(String text) {
        byline = byline.or(() -> Optional.of(text));
        attribution = attribution.and(Attribution.parse(text)
                .or(() -> Attribution.parseBelowHeadline(text))
                .orElse(new Attribution(List.of(text), List.of(), Optional.empty())));
    }

    private void dateline(String text) {
        Optional<Stamp> stamp = Stamp.withPlace(text);
        if (Vocabulary.UPDATE_WORDS.opening(Fold.key(text)).isEmpty()) {
            date = date.or(() -> stamp.map(Stamp::moment));
        } else {
            updated = updated.or(() -> stamp.map(Stamp::moment));
        }
        Attribution named =
                stamp.map(Stamp::attribution).orElse(new Attribution(List.of(), List.of(), Optional.of(text)));
        attribution = attribution.and(named);
    }

    private static String subhead(String text) {
        return Item.of(text)
                .filter(item -> item.number().isEmpty())
                .map(Item::text)
                .orElse(text);
    }

    private void paragraph(Line line) {
        List<String> paragraphs = Paragraphs.of(line);
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = withoutRunIn(paragraphs.get(i));
            Optional<Tags> glued = i == paragraphs.size() - 1 ? Tags.of(text) : Optional.empty();
            glued.ifPresent(found -> tags.addAll(found.tags()));
            String shown = glued.map(Tags::before).orElse(text);
            if (!shown.isEmpty()) {
                print(new Block.Paragraph(shown));
            }
        }
    }

    private String withoutRunIn(String text) {
        Optional<RunIn> runIn = begun ? Optional.empty() : RunIn.of(text);
        runIn.ifPresent(found -> {
            attribution = attribution.and(found.attribution());
            date = date.or(found::moment);
            if (!found.attribution().people().isEmpty()) {
                byline = byline.or(() -> Optional.of(found.text()));
            }
        });
        return runIn.map(found -> text.substring(found.end())).orElse(text);
    }

    private int caption(List<Judged> lines, int at) {
        Line line = lines.get(at).line();
        boolean followed = at + 1 < lines.size() && lines.get(at + 1).role() == Role.CAPTION;
        Optional<Caption> below = followed ? Caption.of(lines.get(at + 1).line().text()) : Optional.empty();
        boolean alt = line.shape().isForeign()
                && below.isPresent()
                && !lines.get(at + 1).line().shape().isForeign();
        if (alt) {
            add(line, new Caption(below.get().text(), below.get().credit(), Optional.of(line.text())));
            return 1;
        }
        add(
                line,
                Caption.labelled(line.text())
                        .or(() -> Caption.of(line.text()))
                        .orElseGet(() -> Caption.said(line.text(), line.shape().isForeign())));
        return 0;
    }

    /** A credit below a caption that has none is the caption's. */
    private void credit(List<Judged> lines, int at) {
        Caption credit = Caption.labelled(lines.get(at).line().text()).orElse(Caption.NONE);
        boolean below = at > 0 && lines.get(at - 1).role() == Role.CAPTION && !captions.isEmpty();
        Block.Figure last = below ? captions.get(captions.size() - 1) : null;
        if (last != null && last.caption().credit().isEmpty()) {
            Caption whole = new Caption(
                    last.caption().text(), credit.credit(), last.caption().alt());
            Block.Figure figure = new Block.Figure(last.line(), whole);
            captions.set(captions.size() - 1, figure);
            body.replaceAll(block -> block == last ? figure : block);
        } else if (credit.credit().isPresent()) {
            add(lines.get(at).line(), credit);
        }
    }

    private void add(Line line, Caption caption) {
        Block.Figure figure = new Block.Figure(line.number(), caption);
        captions.add(figure);
        if (captions.size() == 1 && !begun) {
            lead = true;
        } else {
            body.add(figure);
        }
    }
}
