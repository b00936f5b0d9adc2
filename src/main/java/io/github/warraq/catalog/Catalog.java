package io.github.warraq.catalog;

import io.github.warraq.article.Article;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Notice;
import io.github.warraq.gist.Gist;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.h2.mvstore.MVStore;

/**
 * What is known of every seed, kept between runs in one file that may be deleted at any time: losing it costs time only.
 * Safe for any number of threads, except {@link #freeze} and {@link #close}.
 */
public final class Catalog implements Closeable {
    static final int CACHE_MEGABYTES = 16;

    private static final String VERSION = "version";
    private static final String GROUND = "ground";

    private final MVStore store;
    /** Absent for a catalog that is in memory only. */
    private final Optional<StoreFile> file;

    /** Seed file to stamp, dependencies and card. */
    private final Table cards;
    /** Seed file to article. */
    private final Table articles;
    /** Seed file to gist; only articles that have one. */
    private final Table gists;
    /** Seed file to what the search keeps of it; only where it wants to. */
    private final Table digests;
    /** What producers of sheets worked out from many articles, by names of their own. */
    private final Table memos;
    /** Seed file to notices; only seeds that have any. */
    private final Table notices;

    private final Past past;

    private Catalog(MVStore store, Optional<StoreFile> file, Fingerprint version, Fingerprint ground, Past past) {
        this.store = store;
        this.file = file;
        store.setAutoCommitDelay(0);
        Table meta = new Table(store, "meta");
        cards = new Table(store, "cards");
        articles = new Table(store, "articles");
        gists = new Table(store, "gists");
        digests = new Table(store, "digests");
        memos = new Table(store, "memos");
        notices = new Table(store, "notices");
        boolean sameVersion = isSame(meta, VERSION, Fingerprint.of(Codec.FORMAT, version));
        boolean sameGround = isSame(meta, GROUND, ground);
        this.past = past != Past.KNOWN
                ? past
                : !sameVersion ? Past.OTHER_VERSION : !sameGround ? Past.OTHER_SETTINGS : Past.KNOWN;
        if (this.past != Past.KNOWN) {
            cards.clear();
            articles.clear();
            gists.clear();
            digests.clear();
            memos.clear();
            notices.clear();
        }
    }

    /** Notes what is wanted now, if it is not what was wanted before. */
    private static boolean isSame(Table meta, String name, Fingerprint wanted) {
        byte[] now = new ByteWriter().fingerprint(wanted).toBytes();
        boolean same = Arrays.equals(meta.get(name), now);
        if (!same) {
            meta.put(name, now);
        }
        return same;
    }

    /**
     * Opens the catalog in a file, or makes it; a file that is torn or of another kind is thrown away.
     *
     * @param version of the program: a catalog of another one is emptied
     * @param ground of everything else besides the seeds that readings depend on; a catalog of another ground is emptied
     * @throws IOException if the file can be neither read nor made
     */
    public static Catalog open(Path path, Fingerprint version, Fingerprint ground) throws IOException {
        StoreFile file = new StoreFile(path);
        Past past = file.exists() ? Past.KNOWN : Past.NONE;
        MVStore store = null;
        try {
            store = file.open();
            return new Catalog(store, Optional.of(file), version, ground, past);
        } catch (TornCatalogException torn) {
            if (store != null) {
                store.closeImmediately();
            }
            return anew(file, version, ground);
        }
    }

    /** Throws away the catalog in a file, and makes a new one. */
    public static Catalog anew(Path path, Fingerprint version, Fingerprint ground) throws IOException {
        return anew(new StoreFile(path), version, ground);
    }

    private static Catalog anew(StoreFile file, Fingerprint version, Fingerprint ground) throws IOException {
        file.discard();
        try {
            return new Catalog(file.open(), Optional.of(file), version, ground, Past.TORN);
        } catch (TornCatalogException unusable) {
            throw new IOException(unusable.getCause().getMessage(), unusable);
        }
    }

    /**
     * What an earlier run knew, for a run that writes nothing: changes stay in memory. Empty where the file cannot be used,
     * or is being written by another run.
     */
    public static Catalog readOnly(Path path, Fingerprint version, Fingerprint ground) throws IOException {
        Optional<MVStore> store = new StoreFile(path).openReadOnly();
        return store.isPresent()
                ? new Catalog(store.get(), Optional.empty(), version, ground, Past.KNOWN)
                : inMemory(ground);
    }

    /** An empty catalog that is never written anywhere. */
    public static Catalog inMemory(Fingerprint ground) {
        MVStore store = new MVStore.Builder().cacheSize(CACHE_MEGABYTES).open();
        return new Catalog(store, Optional.empty(), ground, ground, Past.NONE);
    }

    /** What was known when it was opened. */
    public Past past() {
        return past;
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
        Optional<Entry.Published> published = entry.published();
        keep(articles, file, published.map(Entry.Published::article).map(Codec::bytes));
        keep(gists, file, published.flatMap(Entry.Published::gist).map(GistCodec::bytes));
        keep(digests, file, published.flatMap(Entry.Published::digest));
        keep(
                notices,
                file,
                Optional.of(entry.notices())
                        .filter(told -> !told.isEmpty())
                        .map(told -> new ByteWriter().list(told, Codec::notice).toBytes()));
    }

    private static void keep(Table table, String file, Optional<byte[]> bytes) {
        if (bytes.isPresent()) {
            table.put(file, bytes.get());
        } else {
            table.remove(file);
        }
    }

    /** Forgets a seed. */
    public void forget(String file) {
        cards.remove(file);
        articles.remove(file);
        gists.remove(file);
        digests.remove(file);
        notices.remove(file);
    }

    /** Whether a seed was read, refused or not. */
    public boolean knows(String file) {
        return cards.has(file);
    }

    /** What there was to tell of one seed. */
    public List<Notice> notices(String file) {
        byte[] told = notices.get(file);
        return told == null ? List.of() : new ByteReader(told).list(Codec::notice);
    }

    /** Whether a seed became an article, and was not refused. */
    public boolean isArticle(String file) {
        return articles.has(file);
    }

    /** Forgets seeds that are no longer there. */
    public void retain(Predicate<String> present) {
        List<String> gone = new ArrayList<>();
        cards.forEach((seed, entry) -> {
            if (!present.test(seed)) {
                gone.add(seed);
            }
        });
        gone.forEach(this::forget);
    }

    /** Hands over the notices of all seeds, in the order of the seeds' names. */
    public void notices(BiConsumer<String, List<Notice>> listener) {
        notices.forEach((seed, told) -> listener.accept(seed, new ByteReader(told).list(Codec::notice)));
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

    /**
     * A shelf after some seeds were read again: as if it were made anew, where each of them gave an article before and gives
     * one now that {@linkplain Card#standsLike stands as that did}, and no seed has come or gone.
     *
     * @param shelf of this catalog
     * @param files of those seeds
     */
    public Shelf renewed(Shelf shelf, Collection<String> files) {
        return ((TimeOrder) shelf).without(files);
    }

    /** The card of a seed, if it is an article. */
    public Optional<Card> card(String file) {
        byte[] entry = cards.get(file);
        return entry == null ? Optional.empty() : card(entry);
    }

    /** How many seeds are known, refused ones too. */
    int size() {
        return cards.size();
    }

    /** Hands over each seed that became an article, in the order of the seeds' names. */
    public void articles(BiConsumer<String, Card> visitor) {
        cards.forEach((seed, entry) -> card(entry).ifPresent(card -> visitor.accept(seed, card)));
    }

    /** Each seed's ordinal (its place in the order of names) with its card, if it is an article. */
    void forEachCard(BiConsumer<Integer, Optional<Card>> visitor) {
        int[] ordinal = {0};
        cards.forEach((seed, entry) -> visitor.accept(ordinal[0]++, card(entry)));
    }

    Card card(int ordinal) {
        return card(cards.get(cards.name(ordinal))).orElseThrow();
    }

    Article article(int ordinal) {
        return Codec.article(articles.get(cards.name(ordinal)));
    }

    Optional<Gist> gist(int ordinal) {
        return Optional.ofNullable(gists.get(cards.name(ordinal))).map(GistCodec::gist);
    }

    Optional<byte[]> digest(int ordinal) {
        return Optional.ofNullable(digests.get(cards.name(ordinal)));
    }

    Memos memos() {
        return new KeptMemos(memos);
    }

    /** The ordinal of a seed; negative if it is not known. */
    int ordinal(String file) {
        return cards.ordinal(file);
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

    /** Writes what is not written yet, if it is written anywhere. */
    public void save() {
        if (file.isPresent()) {
            Table.reading(store::commit);
        }
    }

    /**
     * Closes it without a further word to a file that is torn.
     *
     * @throws IOException if it cannot be noted that the file is whole
     */
    @Override
    public void close() throws IOException {
        if (store.isClosed()) {
            return;
        }
        if (file.isEmpty()) {
            store.closeImmediately();
            return;
        }
        try {
            file.get().close(store);
        } catch (TornCatalogException torn) {
            store.closeImmediately(); // what is wrong with it shows at the next reading
        }
    }
}
