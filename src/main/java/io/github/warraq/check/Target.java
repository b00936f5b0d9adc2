package io.github.warraq.check;

import io.github.warraq.text.PercentEncoding;

/**
 * An address within the site.
 *
 * @param path percent-decoded, without query and fragment; empty for a place in the same page
 * @param fragment percent-decoded, without its sign; empty if there is none
 */
record Target(String path, String fragment) {
    static Target of(String address) {
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        int query = before.indexOf('?');
        return new Target(
                PercentEncoding.decode(query < 0 ? before : before.substring(0, query)),
                hash < 0 ? "" : PercentEncoding.decode(address.substring(hash + 1)));
    }

    /** Whether an address leads out of the site, or to something that is no page. */
    static boolean isElsewhere(String address) {
        int colon = address.indexOf(':');
        return address.startsWith("//")
                || (colon > 0 && address.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*"));
    }
}
