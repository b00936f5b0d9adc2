package io.github.warraq.maven;

import java.util.Comparator;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;

/** Tells what goals there are and, with -Dwarraq.goal=NAME, what one of them takes. */
@Mojo(name = "help", requiresProject = false, threadSafe = true)
public final class HelpMojo extends AbstractMojo {
    /** The goal to tell of. */
    @org.apache.maven.plugins.annotations.Parameter(property = "warraq.goal")
    private String goal;

    @org.apache.maven.plugins.annotations.Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() {
        StringBuilder text = new StringBuilder();
        plugin.getMojos().stream()
                .sorted(Comparator.comparing(MojoDescriptor::getGoal))
                .filter(mojo -> goal == null || goal.equals(mojo.getGoal()))
                .forEach(mojo -> tell(mojo, text));
        getLog().info(
                        text.isEmpty()
                                ? "there is no goal " + goal
                                : text.toString().strip());
    }

    private void tell(MojoDescriptor mojo, StringBuilder text) {
        text.append('\n').append(plugin.getGoalPrefix()).append(':').append(mojo.getGoal());
        if (mojo.getPhase() != null) {
            text.append(" (phase ").append(mojo.getPhase()).append(')');
        }
        text.append("\n    ").append(plain(mojo.getDescription())).append('\n');
        if (goal != null) {
            mojo.getParameters().stream()
                    .filter(Parameter::isEditable)
                    .forEach(parameter -> tell(mojo, parameter, text));
        }
    }

    private static void tell(MojoDescriptor mojo, Parameter parameter, StringBuilder text) {
        var said = mojo.getMojoConfiguration().getChild(parameter.getName(), false);
        String property = said == null ? null : said.getValue(null);
        String usual = said == null ? null : said.getAttribute("default-value", null);
        text.append("\n    ").append(parameter.getName());
        if (property != null) {
            text.append(" (").append(property, 2, property.length() - 1).append(')'); // without ${ and }
        }
        if (usual != null) {
            text.append(" = ").append(usual);
        }
        text.append(parameter.isRequired() ? ", has to be given" : "").append("\n        ");
        text.append(plain(parameter.getDescription())).append('\n');
    }

    /** Descriptions are HTML. */
    private static String plain(String description) {
        return description == null
                ? ""
                : description
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " ");
    }
}
