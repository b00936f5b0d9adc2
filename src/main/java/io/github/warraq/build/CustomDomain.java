package io.github.warraq.build;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The domain that a site claims by the file {@code seeds/static/CNAME}, as GitHub Pages and others read it. */
final class CustomDomain {
    private static final int LONGEST_FILE = 1024;

    private CustomDomain() {}

    /** @param site the folder that holds {@code seeds/} */
    static Optional<URI> of(Path site) {
        Path cname = site.resolve("seeds").resolve("static").resolve("CNAME");
        try {
            if (!Files.isRegularFile(cname) || Files.size(cname) > LONGEST_FILE) {
                return Optional.empty();
            }
            String domain = Files.readString(cname, StandardCharsets.UTF_8).strip();
            return domain.contains("/") ? Optional.empty() : Optional.of(BaseUrl.parse("https://" + domain));
        } catch (IOException | IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
