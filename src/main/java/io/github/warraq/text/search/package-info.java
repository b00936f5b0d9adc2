/** The words of a text as a search finds them: folded, and brought to stems by lists that the search page's script has too. */
package io.github.warraq.text.search;
