package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The manual page and the completion script of the distribution; {@code -Dwarraq.golden=write} writes them anew. */
class ShippedPapersTest {
    private static final Path SHARE = Path.of("src/main/dist/share");
    private static final Path MANUAL = SHARE.resolve("man/man1/warraq.1");
    private static final Path COMPLETION = SHARE.resolve("bash-completion/completions/warraq");

    private final Screen screen = Screen.piped();

    private CommandSpec commands() {
        return new CommandLine(Main.commands(screen.terminal())).getCommandSpec();
    }

    private static void assertShipped(Path file, String text) throws IOException {
        if ("write".equals(System.getProperty("warraq.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).content().isEqualTo(text);
    }

    @Test
    void the_manual_page_says_what_help_says() throws IOException {
        assertShipped(MANUAL, ManPage.of(commands()));
    }

    @Test
    void the_manual_page_names_every_command_and_every_option() throws IOException {
        String manual = Files.readString(MANUAL).replace("\\-", "-");
        List<String> names = new ArrayList<>();
        for (CommandLine command : commands().subcommands().values()) {
            names.add("warraq " + command.getCommandName());
            command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        }
        assertThat(names)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(manual).contains(name));
    }

    @Test
    void the_completion_script_is_what_the_command_prints() throws IOException {
        assertThat(Main.run(screen.terminal(), "completion", "bash")).isZero();
        assertShipped(COMPLETION, screen.out());
    }

    @Test
    void zsh_gets_the_same_script_which_knows_of_both(@TempDir Path home) {
        assertThat(Main.run(screen.terminal(), "completion", "zsh")).isZero();
        assertThat(screen.out()).contains("bashcompinit", "_complete_warraq", "--base-url");
    }

    @Test
    void bash_completes_commands_and_options_by_it() throws IOException, InterruptedException {
        String script = ". " + COMPLETION + "; COMP_WORDS=(warraq new --s); COMP_CWORD=2; _complete_warraq; "
                + "printf '%s ' \"${COMPREPLY[@]}\"; COMP_WORDS=(warraq c); COMP_CWORD=1; COMP_LINE='warraq c'; "
                + "_complete_warraq; printf '%s ' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(said.split("\\s+")).contains("--section", "--slug", "config", "clean", "completion");
    }
}
