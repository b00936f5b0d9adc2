package io.github.warraq.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a command takes, and what it was given. Told to picocli in calls and not in annotations, which it would read by
 * reflection: that costs half as much again as starting the JVM does.
 */
final class Arguments {
    private final CommandSpec spec;

    private Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /** A command that takes nothing yet but {@code --help}. */
    static Arguments of(Callable<Integer> command, String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).sortOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .arity("0")
                .type(boolean.class)
                .usageHelp(true)
                .description("Print this help.")
                .build());
        return new Arguments(spec);
    }

    Arguments flag(String description, String name, String... others) {
        spec.addOption(
                option(description, name, others).arity("0").type(boolean.class).build());
        return this;
    }

    Arguments option(String label, String description, String name, String... others) {
        spec.addOption(option(description, name, others)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .build());
        return this;
    }

    private static OptionSpec.Builder option(String description, String name, String... others) {
        return OptionSpec.builder(name, others).description(description);
    }

    /** One file or folder, which may be left out. */
    Arguments file(String label, String description) {
        return positional(String.valueOf(spec.positionalParameters().size()), "0..1", label, description);
    }

    /** One word or text, which has to be there. */
    Arguments text(String label, String description) {
        return positional(String.valueOf(spec.positionalParameters().size()), "1", label, description);
    }

    /** One file or more. */
    Arguments files(String label, String description) {
        return positional("0..*", "1..*", label, description);
    }

    private Arguments positional(String index, String arity, String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    CommandSpec spec() {
        return spec;
    }

    boolean has(String flag) {
        return given().matchedOptionValue(flag, false);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(given().matchedOptionValue(option, null));
    }

    Optional<Path> path(String option) {
        return value(option).map(this::toPath);
    }

    /** The files of the only argument that belongs to no option. */
    List<Path> paths() {
        return texts(0).stream().map(this::toPath).toList();
    }

    /** The text at a place among the arguments that belong to no option; for one that has to be there. */
    String text(int index) {
        return texts(index).get(0);
    }

    /** The folder at a place among the arguments that belong to no option; this one, if it is left out. */
    Path folder(int index) {
        return texts(index).stream().findFirst().map(this::toPath).orElse(Path.of("."));
    }

    private List<String> texts(int index) {
        return given().matchedPositionalValue(index, List.of());
    }

    /** What counts as now, by an option {@code --clock}, the environment or the clock. */
    Instant now(Map<String, String> environment) {
        try {
            return Now.of(value("--clock"), environment);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** One of the words that an option may have; the first one if it is not given. */
    String choice(String option, String... words) {
        return oneOf(option, value(option).orElse(words[0]), words);
    }

    /** One of the words that the text at a place may be. */
    String choice(int index, String label, String... words) {
        return oneOf(label, text(index), words);
    }

    private String oneOf(String name, String word, String... words) {
        if (!Arrays.asList(words).contains(word)) {
            throw wrong(name + ": '" + word + "' is none of " + String.join(", ", words));
        }
        return word;
    }

    private Path toPath(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong("not the name of a file here: " + text);
        }
    }

    /** To be thrown where an argument is not what it should be. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private ParseResult given() {
        return spec.commandLine().getParseResult();
    }
}
