/** Watches a site's files and shows the site in a browser as they are now; makes one page when it is asked for. */
package io.github.warraq.serve;
