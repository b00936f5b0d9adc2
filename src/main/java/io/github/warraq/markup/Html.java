package io.github.warraq.markup;

/** Safe HTML: whatever holds one may be written to a page as it is. */
public record Html(String value) {
    @Override
    public String toString() {
        return value;
    }
}
