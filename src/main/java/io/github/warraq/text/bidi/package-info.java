/** Which stretches of a line need their own direction so that both scripts read in order, and nothing more. */
package io.github.warraq.text.bidi;
