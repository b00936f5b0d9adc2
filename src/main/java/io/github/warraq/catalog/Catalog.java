package io.github.warraq.catalog;

import io.github.warraq.article.Article;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What is known of every seed, kept between runs in one file that may be deleted at any time: losing it costs time only.
 * Safe for any number of threads, except {@link #freeze} and {@link #close}.
 */
public final class Catalog implements Closeable {
    private static final int CACHE_MEGABYTES = 16;
    private static final String GROUND = "ground";

    private final MVStore store;
    /** Seed file to stamp, dependencies and card. */
    private final MVMap<String, byte[]> cards;
    /** Seed file to article. */
    private final MVMap<String, byte[]> articles;
    /** Seed file to notices; only seeds that have any. */
    private final MVMap<String, byte[]> notices;

    private final boolean rebuilt;

    private Catalog(MVStore store, Fingerprint ground, boolean rebuilt) {
        this.store = store;
        store.setAutoCommitDelay(0);
        MVMap<String, String> meta = store.openMap("meta", builder(StringDataType.INSTANCE));
        cards = store.openMap("cards", builder(ByteArrayDataType.INSTANCE));
        articles = store.openMap("articles", builder(ByteArrayDataType.INSTANCE));
        notices = store.openMap("notices", builder(ByteArrayDataType.INSTANCE));
        String wanted = Fingerprint.of(Codec.FORMAT, ground).toString();
        if (!wanted.equals(meta.put(GROUND, wanted))) {
            cards.clear();
            articles.clear();
            notices.clear();
        }
        this.rebuilt = rebuilt;
    }

    private static <T> MVMap.Builder<String, T> builder(org.h2.mvstore.type.DataType<T> values) {
        return new MVMap.Builder<String, T>().keyType(StringDataType.INSTANCE).valueType(values);
    }

    /**
     * Opens the catalog in a file, or makes it; a file that is torn or of another kind is thrown away.
     *
     * @param ground of everything besides the seeds that readings depend on; a catalog of another ground is emptied
     * @throws IOException if the file can be neither read nor made
     */
    public static Catalog open(Path file, Fingerprint ground) throws IOException {
        try {
            return new Catalog(store(file), ground, false);
        } catch (MVStoreException | IllegalStateException | IllegalArgumentException torn) {
            Files.deleteIfExists(file);
            try {
                return new Catalog(store(file), ground, true);
            } catch (MVStoreException unusable) {
                throw new IOException(unusable.getMessage(), unusable);
            }
        }
    }

    /** An empty catalog that is never written anywhere. */
    public static Catalog inMemory(Fingerprint ground) {
        return new Catalog(new MVStore.Builder().cacheSize(CACHE_MEGABYTES).open(), ground, false);
    }

    private static MVStore store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .open();
    }

    /** Whether an unreadable catalog was thrown away. */
    public boolean wasRebuilt() {
        return rebuilt;
    }

    /** Whether a seed was read before in just this state. */
    public boolean isCurrent(String file, Fingerprint stamp, Predicate<Entry.Dependency> unchanged) {
        byte[] known = cards.get(file);
        if (known == null) {
            return false;
        }
        ByteReader in = new ByteReader(known);
        return in.fingerprint().equals(stamp)
                && in.list(Catalog::dependency).stream().allMatch(unchanged);
    }

    /** Keeps what came of reading a seed, instead of what was known of it. */
    public void put(String file, Entry entry) {
        ByteWriter out = new ByteWriter();
        out.fingerprint(entry.stamp()).list(entry.dependencies(), Catalog::dependency);
        out.optional(entry.published(), (o, published) -> Codec.card(o, published.card()));
        cards.put(file, out.toBytes());
        if (entry.published().isPresent()) {
            articles.put(file, Codec.bytes(entry.published().get().article()));
        } else {
            articles.remove(file);
        }
        if (entry.notices().isEmpty()) {
            notices.remove(file);
        } else {
            notices.put(
                    file, new ByteWriter().list(entry.notices(), Codec::notice).toBytes());
        }
    }

    /** Whether a seed became an article, and was not refused. */
    public boolean isArticle(String file) {
        return articles.containsKey(file);
    }

    /** Forgets seeds that are no longer there. */
    public void retain(Predicate<String> present) {
        List<String> gone =
                cards.keySet().stream().filter(file -> !present.test(file)).toList();
        for (String file : gone) {
            cards.remove(file);
            articles.remove(file);
            notices.remove(file);
        }
    }

    /** Hands over the notices of all seeds, in the order of the seeds' names. */
    public void notices(BiConsumer<String, List<Notice>> listener) {
        notices.cursor(null)
                .forEachRemaining(file -> listener.accept(file, new ByteReader(notices.get(file)).list(Codec::notice)));
    }

    /**
     * The articles as they are now, in time order; they stay so until the next {@link #put}.
     *
     * @param zone of dates that name none
     * @param wanted tells which articles are published
     */
    public Shelf freeze(ZoneId zone, Predicate<Card> wanted) {
        return TimeOrder.of(this, zone, wanted);
    }

    /** How many seeds are known, refused ones too. */
    int size() {
        return cards.size();
    }

    /** Each seed's ordinal (its place in the order of names) with its card, if it is an article. */
    void forEachCard(BiConsumer<Integer, Optional<Card>> visitor) {
        int ordinal = 0;
        for (var cursor = cards.cursor(null); cursor.hasNext(); ordinal++) {
            cursor.next();
            visitor.accept(ordinal, card(cursor.getValue()));
        }
    }

    Card card(int ordinal) {
        return card(cards.get(cards.getKey(ordinal))).orElseThrow();
    }

    Article article(int ordinal) {
        return Codec.article(articles.get(cards.getKey(ordinal)));
    }

    /** The ordinal of a seed; negative if it is not known. */
    int ordinal(String file) {
        return Math.toIntExact(cards.getKeyIndex(file));
    }

    private static Optional<Card> card(byte[] entry) {
        ByteReader in = new ByteReader(entry);
        in.fingerprint();
        in.list(Catalog::dependency);
        return in.optional(Codec::card);
    }

    private static void dependency(ByteWriter out, Entry.Dependency dependency) {
        out.text(dependency.file()).optional(dependency.stamp(), ByteWriter::fingerprint);
    }

    private static Entry.Dependency dependency(ByteReader in) {
        return new Entry.Dependency(in.text(), in.optional(ByteReader::fingerprint));
    }

    /** Writes what is not written yet. */
    public void save() {
        store.commit();
    }

    @Override
    public void close() {
        store.close();
    }
}
