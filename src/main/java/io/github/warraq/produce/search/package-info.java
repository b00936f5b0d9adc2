/** The search: an index of all stories in small scripts, of which a question loads few. */
package io.github.warraq.produce.search;
