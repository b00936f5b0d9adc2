/** What other programs read of the paper: feeds, sitemaps, and the word to robots. */
package io.github.warraq.produce.feeds;
