/** What a site says of itself: {@code seeds/site.yml} to checked settings, or notices at line and column. */
package io.github.warraq.site;
