package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;

/**
 * What stands around a page, the same for all pages of a folder and a section.
 *
 * @param head the part of the document's head that does not depend on the page
 * @param masthead name and navigation, above the page
 * @param footer below the page
 */
record Paper(SiteView site, Html head, Html masthead, Html footer) {}
