package io.github.warraq.maven;

import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Result;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Tells what is wrong with the articles and the settings, and writes nothing. Errors fail the build, warnings with strict. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SiteMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        try {
            Result result = Build.run(request(Optional.empty(), true, true, true), new Told(this));
            if (result.failed()) {
                throw new MojoFailureException("not all is well: " + Count.of(result.errors(), "error") + ", "
                        + Count.of(result.warnings(), "warning"));
            }
        } catch (BuildFailure failure) {
            tell(failure.notices());
            throw new MojoFailureException("not all is well: " + failure.getMessage(), failure);
        }
    }
}
