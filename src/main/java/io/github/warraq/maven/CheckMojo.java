package io.github.warraq.maven;

import io.github.warraq.base.Notice;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Check;
import io.github.warraq.build.Listener;
import io.github.warraq.check.Finding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Looks for what an editor should know before readers do: links and pictures that are not there, titles, dates, feeds, and the
 * Arabic text itself, drafts and articles of the future included. Writes nothing. Errors fail the build, warnings with strict.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SiteMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Told told = new Told(this);
        Map<Notice.Level, Integer> counts = new EnumMap<>(Notice.Level.class);
        try {
            Check.run(request(Optional.empty(), true, true, true), Listener.NONE, Optional.empty(), checked -> {
                for (Finding finding : checked.findings()) {
                    counts.merge(finding.notice().level(), 1, Integer::sum);
                    told.notice(finding.notice());
                }
            });
        } catch (BuildFailure failure) {
            tell(failure.notices());
            throw new MojoFailureException("nothing could be checked: " + failure.getMessage(), failure);
        }
        int errors = counts.getOrDefault(Notice.Level.ERROR, 0);
        int warnings = counts.getOrDefault(Notice.Level.WARNING, 0);
        if (errors > 0 || isStrict() && warnings > 0) {
            throw new MojoFailureException(
                    "not all is well: " + Count.of(errors, "error") + ", " + Count.of(warnings, "warning"));
        }
    }
}
