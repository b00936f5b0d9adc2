package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.MachineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what stands in a page's head. */
final class Head {
    /** What search engines show of a title before they cut it. */
    private static final int LONGEST_TITLE = 70;

    private static final int LONGEST_DESCRIPTION = 160;
    private static final String BETWEEN = " – ";

    private final Desk desk;
    private final Route page;
    private final String kind;
    private final String heading;
    private final List<LinkView> crumbs = new ArrayList<>();
    private String title;
    private Voice voice;
    private Optional<String> description = Optional.empty();
    private Optional<String> image = Optional.empty();
    private Optional<Html> jsonLd = Optional.empty();
    private Optional<StoryMetaView> story = Optional.empty();
    private Html policy;
    private boolean listed = true;

    /**
     * @param kind of page, for the stylesheet
     * @param heading what the page is about, plain
     */
    Head(Desk desk, Route page, String kind, String heading) {
        this.desk = desk;
        this.page = page;
        this.kind = kind;
        this.voice = desk.voice;
        this.heading = MachineText.line(heading);
        this.title = MachineText.line(heading, LONGEST_TITLE) + BETWEEN + desk.settings.name();
        this.policy = desk.chrome.policy().plain();
    }

    /** A document title that is not made of the heading and the paper's name. */
    Head titled(String whole) {
        title = whole;
        return this;
    }

    /** Title and description are in the language of this voice. */
    Head in(Voice spoken) {
        voice = spoken;
        return this;
    }

    Head described(String text) {
        String line = MachineText.line(text, LONGEST_DESCRIPTION);
        description = Optional.of(line).filter(said -> !said.isEmpty() && !said.equals(heading));
        return this;
    }

    Head crumb(LinkView link) {
        crumbs.add(link);
        return this;
    }

    /** The picture that stands for the page elsewhere. */
    Head pictured(Optional<Route> picture) {
        image = picture.flatMap(desk.edition::absolute);
        return this;
    }

    Head jsonLd(String json) {
        jsonLd = Optional.of(new Html(json));
        return this;
    }

    Head story(StoryMetaView meta) {
        story = Optional.of(meta);
        return this;
    }

    Head policy(Html allowed) {
        policy = allowed;
        return this;
    }

    /** Search engines are asked to leave the page out. */
    Head unlisted() {
        listed = false;
        return this;
    }

    PageView view() {
        return new PageView(
                kind,
                voice.title(title),
                voice.title(heading),
                description.map(voice::title),
                listed ? desk.edition.absolute(page) : Optional.empty(),
                image,
                jsonLd,
                policy,
                List.copyOf(crumbs),
                listed,
                story,
                Locales.openGraph(voice.language()));
    }
}
