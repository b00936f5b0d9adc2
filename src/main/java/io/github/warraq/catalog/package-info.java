/** All articles, on disk; a thin table in memory. */
package io.github.warraq.catalog;
