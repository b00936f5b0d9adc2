package io.github.warraq.maven;

import io.github.warraq.desk.NewArticle;
import io.github.warraq.desk.Refusal;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Begins an article: writes its front matter into a new file in {@code seeds/}, and tells the file's path. */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends SiteMojo {
    /** Its headline. */
    @Parameter(property = "warraq.title", required = true)
    private String title;

    /** The section it is in, by its folder or its name. */
    @Parameter(property = "warraq.section")
    private String section;

    /** The last part of its address; made of the title if absent. */
    @Parameter(property = "warraq.slug")
    private String slug;

    /** Whether to keep it back until {@code draft} is taken out of it. */
    @Parameter(property = "warraq.draft", defaultValue = "false")
    private boolean draft;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        try {
            NewArticle article = new NewArticle(title, Optional.ofNullable(section), Optional.ofNullable(slug), draft);
            getLog().info("written: " + article.write(site(), now()));
        } catch (Refusal refusal) {
            tell(refusal.notices());
            throw new MojoFailureException("no article was begun", refusal);
        }
    }
}
