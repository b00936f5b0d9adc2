package io.github.warraq.maven;

import io.github.warraq.build.Build;
import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Result;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the articles in {@code seeds/} into a site. Only what has changed is written. An article that cannot be read fails
 * the build; the rest is built all the same.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class BuildMojo extends SiteMojo {
    /** Where the site goes. Files in it that are not Warraq's stay as they are. */
    @Parameter(property = "warraq.output", defaultValue = "${project.build.directory}/warraq-site")
    private File output;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Told told = new Told(this);
        try {
            Result result = Build.run(request(Optional.of(output.toPath()), false), told);
            getLog().info(Count.of(result.articles(), "article") + ", " + Count.of(result.pages(), "page") + ": "
                    + Count.of(result.kept(), "file") + " kept, " + result.written() + " written, " + result.pruned()
                    + " pruned, " + result.refused() + " refused");
            if (result.failed()) {
                throw new MojoFailureException("the site in " + output + " is built, but not all is well: "
                        + Count.of(result.errors(), "error") + ", " + Count.of(result.warnings(), "warning"));
            }
        } catch (BuildFailure failure) {
            tell(failure.notices());
            throw new MojoFailureException("the site was not built: " + failure.getMessage(), failure);
        }
    }
}
