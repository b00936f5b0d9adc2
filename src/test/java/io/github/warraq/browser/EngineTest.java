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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_test_without_its_browser_is_skipped_and_says_so(Engine engine) {
        var result = engine.mayBeMissing(Map.of("PATH", folder.toString()));
        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .get()
                .asString()
                .contains("no browser", engine.name().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void a_test_without_its_browser_fails_in_continuous_integration(Engine engine) {
        Map<String, String> environment = Map.of("PATH", folder.toString(), "CI", "true");
        assertThat(engine.mayBeMissing(environment).isDisabled()).isFalse();
        assertThatThrownBy(() -> engine.start(environment))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no browser");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_test_runs_where_a_browser_and_its_driver_are_in_the_path() throws IOException {
        Map<String, String> environment = Map.of("PATH", "/nowhere:" + folder);
        executable("chromium");
        assertThat(Engine.CHROMIUM.mayBeMissing(environment).isDisabled()).isTrue();
        executable("chromedriver");
        assertThat(Engine.CHROMIUM.mayBeMissing(environment).isDisabled()).isFalse();
        assertThat(Engine.FIREFOX.mayBeMissing(environment).isDisabled()).isTrue();
        executable("firefox-esr");
        assertThat(Engine.FIREFOX.mayBeMissing(environment).isDisabled()).isFalse();
    }

    private void executable(String name) throws IOException {
        Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
