/** The library: builds a newspaper from another program. What it takes and gives is meant for others, all else may change. */
package io.github.warraq.api;
