/** Markdown seeds, with the front matter of any common generator. */
package io.github.warraq.read.markdown;
