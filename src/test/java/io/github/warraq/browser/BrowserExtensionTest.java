package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BrowserExtensionTest {
    @TempDir
    private Path folder;

    @Test
    void a_test_without_a_browser_is_skipped_and_says_so() {
        var result = new BrowserExtension(Map.of("PATH", folder.toString())).evaluateExecutionCondition(null);
        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).get().asString().contains("no browser", "chromedriver");
    }

    @Test
    void a_test_without_a_browser_fails_in_continuous_integration() {
        BrowserExtension extension = new BrowserExtension(Map.of("PATH", folder.toString(), "CI", "true"));
        assertThat(extension.evaluateExecutionCondition(null).isDisabled()).isFalse();
        assertThatThrownBy(() -> extension.beforeAll(null))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no browser");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_test_runs_where_a_browser_and_its_driver_are_in_the_path() throws IOException {
        executable("chromium");
        BrowserExtension extension = new BrowserExtension(Map.of("PATH", "/nowhere:" + folder, "CI", "true"));
        assertThatThrownBy(() -> extension.beforeAll(null)).isInstanceOf(AssertionError.class);
        executable("chromedriver");
        assertThat(extension.evaluateExecutionCondition(null).isDisabled()).isFalse();
        extension.beforeAll(null);
    }

    private void executable(String name) throws IOException {
        Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
