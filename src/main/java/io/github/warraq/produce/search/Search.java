package io.github.warraq.produce.search;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.Producer;
import io.github.warraq.site.Product;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the index that the search page reads: scripts that each call its function with what they hold, because from a disk
 * a page may load nothing else. A question loads {@code search/start.js}, of each segment the file that holds each of its
 * words, and then the titles of the best answers.
 */
public final class Search implements Producer {
    @Override
    public Stream<Batch> batches(Edition edition) {
        if (!edition.settings().output().has(Product.SEARCH)) {
            return Stream.empty();
        }
        Archive archive = new Archive(edition);
        Postings postings = new Postings(archive);
        Stories stories = new Stories(archive);
        return Stream.of(
                        archive.segments().stream().flatMap(postings::batches),
                        archive.segments().stream().flatMap(held -> stories.batches(held.segment())),
                        Stream.<Batch>of(publisher -> offerWhole(archive, publisher)))
                .flatMap(batches -> batches);
    }

    private static void offerWhole(Archive archive, Consumer<Sheet> publisher) {
        Vocabulary vocabulary = new Vocabulary(archive);
        vocabulary.offerTo(publisher);
        new Start(archive, vocabulary).offerTo(publisher);
        Set<String> memos = new HashSet<>();
        archive.segments().forEach(held -> memos.add(held.buckets().memo()));
        memos.add(vocabulary.memo());
        archive.shelf().memos().retain(memos::contains);
    }
}
