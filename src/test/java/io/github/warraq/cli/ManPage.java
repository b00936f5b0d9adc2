package io.github.warraq.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page as man(7) wants it, made of what {@code --help} is made of. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandSpec warraq) {
        ManPage manual = new ManPage();
        manual.write(warraq);
        return manual.page.toString();
    }

    private void write(CommandSpec warraq) {
        macro(".\\\" Made by ShippedPapersTest of what the commands say of themselves: do not edit.");
        macro(".TH WARRAQ 1 \"\" \"Warraq\" \"Warraq\"");
        macro(".SH NAME");
        text("warraq - makes a right-to-left newspaper of a folder of article texts");
        macro(".SH SYNOPSIS");
        macro(".B warraq");
        text("COMMAND [ARGUMENTS]");
        options(warraq);
        for (CommandSpec command : warraq.subcommands().values().stream()
                .map(each -> each.getCommandSpec())
                .toList()) {
            command(command);
        }
        macro(".SH EXIT STATUS");
        text("0 all well, 1 the work failed, or something was found, 2 wrong usage.");
        macro(".SH ENVIRONMENT");
        item("WARRAQ_OPTS", List.of("Further options for the JVM, such as -Xmx2g."));
        item("SOURCE_DATE_EPOCH", List.of("What counts as now, in seconds since 1970."));
        item("JAVA_HOME", List.of("The Java to run on; else the one in PATH."));
        item("WARRAQ_DEBUG", List.of("If it is 1, a defect of Warraq's says where it is."));
        macro(".SH FILES");
        item("DIR/seeds/", List.of("Article texts, and site.yml, the settings."));
        item("DIR/site/", List.of("The site; it works from any host, below any path, and from a disk."));
        item("DIR/.warraq/", List.of("What saves time the next time; it may be deleted."));
    }

    private void command(CommandSpec command) {
        List<String> words = new ArrayList<>(List.of("warraq", command.name()));
        if (command.options().size() > 1) {
            words.add("[OPTIONS]");
        }
        command.positionalParameters()
                .forEach(each -> words.add(each.required() ? each.paramLabel() : "[" + each.paramLabel() + "]"));
        macro(".SH " + command.name().toUpperCase(java.util.Locale.ROOT));
        macro(".B " + escaped(String.join(" ", words)));
        macro(".PP");
        Stream.of(command.usageMessage().description())
                .filter(line -> !line.isEmpty())
                .forEach(this::text);
        command.positionalParameters().forEach(each -> item(each.paramLabel(), description(each)));
        options(command);
    }

    private void options(CommandSpec command) {
        for (OptionSpec option : command.options()) {
            String names = String.join(", ", option.names());
            item(option.arity().max() == 0 ? names : names + " " + option.paramLabel(), description(option));
        }
    }

    private static List<String> description(ArgSpec argument) {
        return List.of(argument.description());
    }

    private void item(String name, List<String> description) {
        macro(".TP");
        macro(".B " + escaped(name));
        description.forEach(this::text);
    }

    private void text(String line) {
        macro((line.startsWith(".") || line.startsWith("'") ? "\\&" : "") + escaped(line));
    }

    /** A hyphen that is typed stays one. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }

    private void macro(String line) {
        page.append(line).append('\n');
    }
}
