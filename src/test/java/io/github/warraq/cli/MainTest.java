package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final Screen screen = Screen.piped();

    private int warraq(String line) {
        return Main.run(screen.terminal(), line.isEmpty() ? new String[0] : line.split(" "));
    }

    @Test
    void version_names_Warraq_and_Java() {
        assertThat(warraq("version")).isZero();
        assertThat(screen.out()).matches("warraq \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d.*\\)\n");
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void the_version_option_says_the_same() {
        assertThat(warraq("--version")).isZero();
        assertThat(screen.out()).startsWith("warraq ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "build --help", "inspect -h", "version --help"})
    void help_is_printed_where_it_is_asked_for(String line) {
        assertThat(warraq(line)).isZero();
        assertThat(screen.out()).startsWith("Usage: warraq").contains("--help");
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void help_names_every_command() {
        warraq("--help");
        assertThat(screen.out())
                .contains(
                        "\n  init ",
                        "\n  new ",
                        "\n  build ",
                        "\n  inspect ",
                        "\n  list ",
                        "\n  config ",
                        "\n  clean ",
                        "\n  completion ",
                        "\n  version ");
    }

    @Test
    void help_of_build_names_every_option() {
        warraq("build --help");
        assertThat(screen.out())
                .contains(
                        "[DIR]",
                        "-o, --output=OUT",
                        "-b, --base-url=URL",
                        "-D, --drafts",
                        "-F, --future",
                        "--clock=INSTANT",
                        "--strict",
                        "--dry-run",
                        "-q, --quiet",
                        "-v, --verbose",
                        "--workers=N");
    }

    @Test
    void without_a_command_help_goes_to_the_error_stream() {
        assertThat(warraq("")).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).startsWith("Usage: warraq");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "biuld | there is no command biuld | did you mean build?",
                "build --drats | Unknown option: '--drats' | did you mean --drafts",
                "build one two | one argument too many: two | 'warraq build --help'",
                "build -qv | -q and -v exclude each other | 'warraq build --help'",
                "build --workers many | --workers: 'many' is not a number from 1 to 64 | 'warraq build --help'",
                "build --workers 0 | --workers: '0' is not a number from 1 to 64 | 'warraq build --help'",
                "build --clock noon | --clock: 'noon' is not a time | 'warraq build --help'",
                "build -b example.org | 'example.org' is not an address | 'warraq build --help'",
                "build -o | Missing required parameter for option '--output' (OUT) | 'warraq build --help'",
                "inspect | Missing required parameter: 'FILE' | 'warraq inspect --help'",
                "inspect --format xml a.txt | --format: 'xml' is none of text | 'warraq inspect --help'",
            })
    void wrong_usage_exits_with_2_and_says_what_may_be_right(String line, String message, String hint) {
        assertThat(warraq(line)).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .startsWith("warraq: error: ")
                .contains(message)
                .contains("  hint: ")
                .contains(hint);
        assertThat(screen.err().lines()).hasSizeBetween(2, 3);
    }
}
