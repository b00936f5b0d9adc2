package io.github.warraq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Warraq this is, as the build wrote it into the built-in theme. */
final class Version implements IVersionProvider {
    private static final String ABOUT = "/io/github/warraq/theme/theme.properties";

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /** Such as {@code warraq 0.1.0 (Java 17.0.15)}. */
    static String line() {
        return "warraq " + number() + " (Java " + System.getProperty("java.version") + ")";
    }

    /** Such as {@code 0.1.0}. */
    static String number() {
        Properties about = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(ABOUT)) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }
}
