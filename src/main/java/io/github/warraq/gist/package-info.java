/** What a story is about, in few numbers: its rare words, its names and a sketch of its wording; pure functions. */
package io.github.warraq.gist;
