package io.github.warraq.article;

/**
 * What tells an article from all others of the site and stays when its text changes: the seed's path below {@code seeds/}
 * without its extension, NFC, with {@code /} between names, such as {@code 2016/putin}.
 */
public record ArticleId(String name) implements Comparable<ArticleId> {
    @Override
    public int compareTo(ArticleId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
