package io.github.warraq.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;

/** {@code warraq completion}: prints a script that completes commands and options in a shell. */
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Arguments arguments;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
        this.arguments = Arguments.of(
                        this,
                        "completion",
                        "Prints what makes a shell complete commands and options.",
                        "",
                        "Into ~/.bashrc or ~/.zshrc: source <(warraq completion bash)",
                        "")
                .text("SHELL", "bash or zsh: one script serves both.");
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        arguments.choice(0, "SHELL", "bash", "zsh");
        terminal.out().print(script());
        return ExitCode.OK;
    }

    /** By picocli, whose script loads bash's completion functions into zsh. */
    private String script() {
        String script = AutoComplete.bash("warraq", arguments.spec().root().commandLine());
        return script.replace(System.lineSeparator(), "\n");
    }
}
