/** What a search needs of one article, read from its text once and kept in a few bytes; pure functions. */
package io.github.warraq.index;
