package io.github.warraq.produce.feeds;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write a feed. */
@FunctionalInterface
interface Format {
    void write(Feed feed, OutputStream out) throws IOException;
}
