package io.github.warraq.maven;

import io.github.warraq.base.Notice;
import io.github.warraq.build.BaseUrl;
import io.github.warraq.build.Request;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals take. */
abstract class SiteMojo extends AbstractMojo {
    private static final String SEEDS = "seeds";
    private static final int USUAL_WORKERS = 8;

    /** The folder that holds the article texts, the settings ({@code site.yml}) and {@code static/}; its name has to be seeds. */
    @Parameter(property = "warraq.seeds", defaultValue = "${project.basedir}/seeds")
    private File seeds;

    /**
     * Where the site will stand, such as https://example.org/news/. If absent, what {@code site.yml}, a {@code CNAME} file,
     * {@code GITHUB_REPOSITORY} or the git remote tell.
     */
    @Parameter(property = "warraq.baseUrl")
    private String baseUrl;

    /** Whether to publish drafts. */
    @Parameter(property = "warraq.drafts", defaultValue = "false")
    private boolean drafts;

    /** Whether to publish articles that are dated after now. */
    @Parameter(property = "warraq.future", defaultValue = "false")
    private boolean future;

    /**
     * What counts as now: what is dated after it is not published yet. ISO 8601 with an offset, or seconds since 1970. If
     * absent, the time of the build; so of a project whose builds are reproducible the same articles are published whenever it
     * is built.
     */
    @Parameter(property = "warraq.clock", defaultValue = "${project.build.outputTimestamp}")
    private String clock;

    /** Whether warnings fail the build. */
    @Parameter(property = "warraq.strict", defaultValue = "false")
    private boolean strict;

    /** Whether to do nothing. */
    @Parameter(property = "warraq.skip", defaultValue = "false")
    private boolean skip;

    /** The folder that holds the seeds. */
    final Path site() throws MojoExecutionException {
        Path folder = seeds.toPath().toAbsolutePath().normalize();
        if (!folder.endsWith(SEEDS)) {
            throw new MojoExecutionException("the folder of seeds has to be named seeds, unlike " + folder);
        }
        return folder.getParent();
    }

    final boolean isSkipped() {
        if (skip) {
            getLog().info("skipped, as warraq.skip says");
        }
        return skip;
    }

    final boolean isStrict() {
        return strict;
    }

    final Request request(Optional<Path> output, boolean dryRun) throws MojoExecutionException {
        return request(output, drafts, future, dryRun);
    }

    final Request request(Optional<Path> output, boolean withDrafts, boolean withFuture, boolean dryRun)
            throws MojoExecutionException {
        return new Request(
                site(),
                output,
                address(),
                withDrafts,
                withFuture,
                now(),
                strict,
                dryRun,
                false,
                Math.min(USUAL_WORKERS, Runtime.getRuntime().availableProcessors()),
                environment());
    }

    private Optional<URI> address() throws MojoExecutionException {
        if (baseUrl == null || baseUrl.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BaseUrl.parse(baseUrl));
        } catch (IllegalArgumentException bad) {
            throw new MojoExecutionException("warraq.baseUrl: " + bad.getMessage(), bad);
        }
    }

    /** A single character is how a project switches the timestamp of its outputs off. */
    final Instant now() throws MojoExecutionException {
        if (clock == null || clock.strip().length() < 2) {
            return Instant.now();
        }
        try {
            String said = clock.strip();
            return said.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(said))
                    : OffsetDateTime.parse(said).toInstant();
        } catch (DateTimeException | NumberFormatException bad) {
            throw new MojoExecutionException(
                    "warraq.clock: '" + clock + "' is not a time such as 2026-01-31T12:00:00Z", bad);
        }
    }

    private static Map<String, String> environment() {
        return System.getenv();
    }

    /** Tells notices at their levels. */
    final void tell(List<Notice> notices) {
        notices.forEach(this::tell);
    }

    final void tell(Notice notice) {
        String text = notice.place() + ": " + notice.message()
                + notice.hint().map(hint -> "\n  hint: " + hint).orElse("");
        switch (notice.level()) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case INFO -> getLog().debug(text);
        }
    }
}
