package io.github.warraq.maven;

import io.github.warraq.build.BuildFailure;
import io.github.warraq.build.Listener;
import io.github.warraq.serve.ServeOptions;
import io.github.warraq.serve.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser as its files are now, drafts and articles of the future too, and follows them: what is saved
 * is seen at once. Writes no site. Ctrl-C ends it.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends SiteMojo {
    /** The first port to try, 0 for any; the next one that is free counts. */
    @Parameter(property = "warraq.port", defaultValue = "4321")
    private int port;

    /** The address to listen at, 0.0.0.0 for all networks. */
    @Parameter(property = "warraq.host", defaultValue = "127.0.0.1")
    private String host;

    /** Where on the host the site begins, such as /repo/. */
    @Parameter(property = "warraq.basePath", defaultValue = "/")
    private String basePath;

    /** Whether to look at all files twice a second, where the system does not tell of changes. */
    @Parameter(property = "warraq.poll", defaultValue = "false")
    private boolean poll;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        // Without it each answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (Server server = Server.start(
                request(Optional.empty(), true, true, false),
                new ServeOptions(InetAddress.getByName(host), port, ServeOptions.basePath(basePath), poll),
                Listener.NONE,
                (paths, millis, problems) -> {
                    getLog().info((paths.isEmpty() ? "everything" : String.join(", ", paths)) + " in " + millis
                            + " ms");
                    tell(problems);
                })) {
            tell(server.preview().problems());
            getLog().info("serving " + site() + " at " + server.address() + "; Ctrl-C ends it");
            server.waitForTheEnd(() -> {});
        } catch (BuildFailure failure) {
            tell(failure.notices());
            throw new MojoFailureException("nothing can be served: " + failure.getMessage(), failure);
        } catch (IOException | IllegalArgumentException failed) {
            throw new MojoExecutionException("nothing can be served: " + failed.getMessage(), failed);
        }
    }
}
