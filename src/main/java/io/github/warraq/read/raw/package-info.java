/** Raw newspaper texts, as people paste them: what each line is, and the article that the lines make. */
package io.github.warraq.read.raw;
