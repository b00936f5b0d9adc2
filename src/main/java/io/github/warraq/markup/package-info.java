/** Canonical Markdown to safe, direction-marked HTML, plain text and references; the only room that knows Flexmark. */
package io.github.warraq.markup;
