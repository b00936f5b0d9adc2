package io.github.warraq.produce.assets;

import io.github.warraq.base.Route;
import java.nio.file.Path;

/**
 * A file of {@code seeds/static/}.
 *
 * @param route where it goes: its path below that folder, NFC
 * @param path where it lies
 * @param shown as the user would name it, such as {@code seeds/static/CNAME}
 */
public record StaticFile(Route route, Path path, String shown) {}
