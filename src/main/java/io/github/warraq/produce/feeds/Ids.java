package io.github.warraq.produce.feeds;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.edition.Edition;
import io.github.warraq.edition.Listing;
import java.util.UUID;

/**
 * Names of stories and feeds that readers remember what they have read by (RSS's {@code guid}, Atom's {@code id}): UUIDs of
 * the version for custom ones (RFC 9562, 5.8), made of the site's address and the seed's name, so that no new headline, slug
 * or date shows a story as unread.
 */
final class Ids {
    private static final long VERSION_MASK = 0xF000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** @param name of the story or feed within the site */
    static String of(Edition edition, String name) {
        Fingerprint made = Fingerprint.of(site(edition), name);
        return "urn:uuid:"
                + new UUID(made.high() & ~VERSION_MASK | VERSION_8, made.low() & ~VARIANT_MASK | VARIANT_RFC);
    }

    /** The address without its scheme, which may become https; the name of a site without an address. */
    private static String site(Edition edition) {
        return edition.absolute(edition.front().route(Listing.INDEX))
                .map(url -> url.substring(url.indexOf("//") + 1))
                .orElse(edition.settings().name());
    }
}
