package io.github.warraq.api;

import io.github.warraq.base.Notice;
import io.github.warraq.build.BaseUrl;
import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.build.Request;
import io.github.warraq.build.Result;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a newspaper out of a folder of article texts, as the command line does:
 *
 * <pre>{@code
 * Warraq.Report report = Warraq.in(Path.of("my-paper"))
 *         .output(Path.of("public"))
 *         .baseUrl("https://example.org/news/")
 *         .build();
 * report.notices().forEach(System.out::println);
 * }</pre>
 *
 * <p>An object of this class says what to build and how, and never changes: each method gives another one. It may be used by
 * any number of threads; of one site there is one build at a time, and a second one fails. Nothing is read from the
 * process: not its environment, its working folder's name, its locale or its time zone.
 */
public final class Warraq {
    private static final int USUAL_WORKERS = 8;

    private final Path site;
    private final Optional<Path> output;
    private final Optional<URI> baseUrl;
    private final Optional<Instant> clock;
    private final boolean drafts;
    private final boolean future;
    private final boolean strict;
    private final boolean dryRun;
    private final int workers;

    private Warraq(
            Path site,
            Optional<Path> output,
            Optional<URI> baseUrl,
            Optional<Instant> clock,
            boolean drafts,
            boolean future,
            boolean strict,
            boolean dryRun,
            int workers) {
        this.site = site;
        this.output = output;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.drafts = drafts;
        this.future = future;
        this.strict = strict;
        this.dryRun = dryRun;
        this.workers = workers;
    }

    /**
     * A site, with the settings in its own {@code seeds/site.yml}.
     *
     * @param site the folder that holds {@code seeds/}
     */
    public static Warraq in(Path site) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Warraq(
                site,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false,
                Math.min(USUAL_WORKERS, processors));
    }

    /**
     * Builds a site into {@code site/} in its folder.
     *
     * @param site the folder that holds {@code seeds/}
     * @return what was done, and what is wrong with single articles: they are left out, the rest is built
     * @throws BuildFailure if nothing could be built, and the output is as it was
     */
    public static Report build(Path site) throws BuildFailure {
        return in(site).build();
    }

    /** The same, built into another folder. Files in it that are not Warraq's stay as they are. */
    public Warraq output(Path folder) {
        return new Warraq(site, Optional.of(folder), baseUrl, clock, drafts, future, strict, dryRun, workers);
    }

    /**
     * The same, to stand at an address, such as {@code https://example.org/news/}. Goes before what the settings say.
     *
     * @throws IllegalArgumentException if it cannot be the address of a site; the message says why
     */
    public Warraq baseUrl(String address) {
        URI parsed = BaseUrl.parse(address);
        return new Warraq(site, output, Optional.of(parsed), clock, drafts, future, strict, dryRun, workers);
    }

    /** The same at another time: what is dated after it is not published yet. Without one, the time of the build. */
    public Warraq clock(Instant now) {
        return new Warraq(site, output, baseUrl, Optional.of(now), drafts, future, strict, dryRun, workers);
    }

    /** The same with drafts, or without. */
    public Warraq drafts(boolean published) {
        return new Warraq(site, output, baseUrl, clock, published, future, strict, dryRun, workers);
    }

    /** The same with articles that are dated after now, or without. */
    public Warraq future(boolean published) {
        return new Warraq(site, output, baseUrl, clock, drafts, published, strict, dryRun, workers);
    }

    /** The same, where warnings are failures, or are not. */
    public Warraq strict(boolean warningsFail) {
        return new Warraq(site, output, baseUrl, clock, drafts, future, warningsFail, dryRun, workers);
    }

    /** The same, that only tells what would be done, or does it. */
    public Warraq dryRun(boolean writesNothing) {
        return new Warraq(site, output, baseUrl, clock, drafts, future, strict, writesNothing, workers);
    }

    /**
     * The same by so many threads; without that, one for each processor, eight at most.
     *
     * @throws IllegalArgumentException if it is not a positive number
     */
    public Warraq workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a build needs a thread");
        }
        return new Warraq(site, output, baseUrl, clock, drafts, future, strict, dryRun, threads);
    }

    /**
     * Builds the site. Only what has changed since the last build is written, each file in one step.
     *
     * @return what was done, and what is wrong with single articles: they are left out, the rest is built
     * @throws BuildFailure if nothing could be built: there are no seeds, the settings or the theme are wrong, a file could
     *     not be read or written, or another build of the site is under way. The output is as it was
     */
    public Report build() throws BuildFailure {
        Request request = new Request(
                site,
                output,
                baseUrl,
                drafts,
                future,
                clock.orElseGet(Instant::now),
                strict,
                dryRun,
                false,
                workers,
                Map.of());
        Notices heard = new Notices();
        Result result = Build.run(request, heard);
        return new Report(result, heard.all);
    }

    /**
     * What came of a build.
     *
     * @param result in numbers; {@link Result#failed()} where an article was refused, or anything else was an error
     * @param notices all that there is to tell, in the order of the files, each with its place and mostly with a hint
     */
    public record Report(Result result, List<Notice> notices) {
        /** Keeps a copy. */
        public Report {
            notices = List.copyOf(notices);
        }
    }

    private static final class Notices implements Listener {
        private final List<Notice> all = new ArrayList<>();

        @Override
        public void notice(Notice notice) {
            all.add(notice);
        }

        @Override
        public void startOver() {
            all.clear();
        }

        @Override
        public void progress(String step, long done, long total) {
            // Nobody watches.
        }

        @Override
        public void why(String route, String reason) {
            // Not asked for.
        }
    }
}
