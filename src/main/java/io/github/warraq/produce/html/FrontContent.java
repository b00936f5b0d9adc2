package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the front page shows besides the paper around it. No story stands on it twice, and every one of the newest
 * stories stands on it somewhere.
 *
 * @param older the newest archive page
 */
record FrontContent(
        Optional<Mention> lead,
        List<Mention> seconds,
        List<Block> blocks,
        List<Mention> latest,
        Optional<Route> older) {
    /** How many stories stand beside the lead; one less where the first of them takes the room for its picture. */
    private static final int SECONDS = 4;

    /** How many stories of a section stand under its name. */
    private static final int IN_BLOCK = 4;

    /** With fewer stories than this, sections would be names with nothing under them. */
    private static final int ENOUGH_FOR_BLOCKS = 8;

    /** Some stories of a section. */
    record Block(Destination section, boolean opinion, List<Mention> stories) {
        /** Of all but the stories. */
        Fingerprint key() {
            return Fingerprint.of(section.key(), opinion, stories.size());
        }
    }

    static FrontContent of(Desk desk) {
        Listing front = desk.edition.front();
        int[] newest = front.on(Listing.INDEX);
        Set<Integer> placed = new HashSet<>();
        Optional<Integer> lead = lead(desk, newest);
        lead.ifPresent(placed::add);
        List<Mention> seconds = new ArrayList<>(take(desk, newest, SECONDS - 1, placed));
        if (seconds.stream()
                .findFirst()
                .filter(first -> first.card().lead().isEmpty())
                .isPresent()) {
            seconds.addAll(take(desk, newest, 1, placed));
        }
        List<Block> blocks = new ArrayList<>();
        if (front.slots().length >= ENOUGH_FOR_BLOCKS) {
            for (Listing section : desk.edition.sections()) {
                List<Mention> stories = take(desk, section.on(Listing.INDEX), IN_BLOCK, placed);
                if (!stories.isEmpty()) {
                    blocks.add(new Block(Destination.of(section), Opinion.is(desk, section), stories));
                }
            }
        }
        return new FrontContent(
                lead.map(desk::mention),
                List.copyOf(seconds),
                List.copyOf(blocks),
                take(desk, newest, newest.length, placed),
                front.older(Listing.INDEX).stream().mapToObj(front::route).findFirst());
    }

    /** The newest of the stories that an editor put first, else the newest. */
    private static Optional<Integer> lead(Desk desk, int[] newest) {
        for (int slot : newest) {
            Card card = desk.edition.shelf().card(slot);
            if (card.featured()) {
                return Optional.of(slot);
            }
        }
        return newest.length == 0 ? Optional.empty() : Optional.of(newest[0]);
    }

    private static List<Mention> take(Desk desk, int[] slots, int most, Set<Integer> placed) {
        List<Mention> taken = new ArrayList<>();
        for (int i = 0; i < slots.length && taken.size() < most; i++) {
            if (placed.add(slots[i])) {
                taken.add(desk.mention(slots[i]));
            }
        }
        return List.copyOf(taken);
    }

    Key key(Ground ground) {
        List<Mention> stories = new ArrayList<>();
        lead.ifPresent(stories::add);
        stories.addAll(seconds);
        blocks.forEach(block -> stories.addAll(block.stories()));
        stories.addAll(latest);
        return Desk.showing(stories, Key.of(ground, "front", "front"))
                .rest(
                        "its blocks changed",
                        lead.isPresent(),
                        seconds.size(),
                        blocks.stream().map(Block::key).toList(),
                        latest.size())
                .part("the page of older stories has moved", older.map(Route::path))
                .key();
    }
}
