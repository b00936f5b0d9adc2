/** The few words that every room uses: fingerprints, routes, sheets, places and notices. */
package io.github.warraq.base;
