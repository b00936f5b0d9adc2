package io.github.warraq.build;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site will stand: the absolute address of its output folder, ending in {@code /}. Of those who may know it the
 * first one counts: the user, the settings, a {@code CNAME} file of the site's, GitHub's environment, the git remote.
 */
public final class BaseUrl {
    private static final String REPOSITORY_VARIABLE = "GITHUB_REPOSITORY";
    private static final String USER_SITE = ".github.io";

    private static final Pattern ADDRESS =
            Pattern.compile("(https?)://([^/?#@:\\s]+)(:\\d{1,5})?(/[^?#\\s]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPOSITORY = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*)/([A-Za-z0-9._-]+)");

    private BaseUrl() {}

    /**
     * @param told by the user
     * @param settings what {@code site.yml} says
     * @param site the folder that holds {@code seeds/}
     * @param environment of the process
     */
    public static Optional<URI> find(
            Optional<URI> told, Optional<URI> settings, Path site, Map<String, String> environment) {
        return told.or(() -> settings).or(() -> surmise(site, environment).map(Surmise::address));
    }

    /**
     * What the site's surroundings say of where it will stand.
     *
     * @param by who says so, such as {@code the git remote}
     */
    public record Surmise(URI address, String by) {}

    /** The address that counts where neither the user nor the settings give one. */
    public static Optional<Surmise> surmise(Path site, Map<String, String> environment) {
        return CustomDomain.of(site)
                .map(address -> new Surmise(address, "seeds/static/CNAME"))
                .or(() -> Optional.ofNullable(environment.get(REPOSITORY_VARIABLE))
                        .flatMap(BaseUrl::ofRepository)
                        .map(address -> new Surmise(address, REPOSITORY_VARIABLE)))
                .or(() -> GitRemote.of(site)
                        .flatMap(GitRemote::gitHubRepository)
                        .flatMap(BaseUrl::ofRepository)
                        .map(address -> new Surmise(address, "the git remote")));
    }

    /**
     * An address as people write it, normalised: scheme and host in lower case, the host of an international domain in
     * ASCII (RFC 5890), the path percent-encoded and ending in {@code /}.
     *
     * @throws IllegalArgumentException if it cannot be a base address; the message says why
     */
    public static URI parse(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (!address.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an address such as https://example.org/news/"
                    + (text.contains("://") ? "" : ": it has to begin with https://"));
        }
        String scheme = address.group(1).toLowerCase(Locale.ROOT);
        String port = address.group(3) == null ? "" : address.group(3);
        String path = address.group(4) == null ? "/" : address.group(4);
        try {
            String host =
                    IDN.toASCII(address.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            URI written = new URI(scheme + "://" + host + port + (path.endsWith("/") ? path : path + "/"));
            URI normal = new URI(written.normalize().toASCIIString());
            if (normal.getHost() == null || normal.getRawPath().startsWith("/..")) {
                throw new IllegalArgumentException("'" + text + "' names no host, or leads above its root");
            }
            return normal;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is not a valid address: " + e.getMessage(), e);
        }
    }

    /**
     * Where GitHub Pages serves a repository: {@code owner/name} at {@code https://owner.github.io/name/}, and
     * {@code owner/owner.github.io} at the root.
     */
    static Optional<URI> ofRepository(String ownerAndName) {
        Matcher repository = REPOSITORY.matcher(ownerAndName);
        if (!repository.matches()) {
            return Optional.empty();
        }
        String host = repository.group(1).toLowerCase(Locale.ROOT) + USER_SITE;
        String name = repository.group(2);
        return Optional.of(parse("https://" + host + (name.equalsIgnoreCase(host) ? "/" : "/" + name + "/")));
    }
}
