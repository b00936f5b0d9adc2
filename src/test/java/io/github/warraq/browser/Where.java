package io.github.warraq.browser;

import java.util.function.Function;

/** The places where one and the same site must work. */
enum Where {
    ON_DISK(Site::onDisk),
    AT_ROOT(Site::atRoot),
    BELOW_PATH(Site::belowPath);

    private final Function<Site, Home> home;

    Where(Function<Site, Home> home) {
        this.home = home;
    }

    Home in(Site site) {
        return home.apply(site);
    }
}
