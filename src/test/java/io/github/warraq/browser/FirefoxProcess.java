package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A running Firefox with a profile of its own, that listens for WebDriver BiDi. */
record FirefoxProcess(Process process, Path profile) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long START_SECONDS = 60;
    private static final long END_SECONDS = 20;

    /**
     * As Firefox is for a reader, but for what it asks other hosts or tells the user when it is new, and for the moment
     * after a page has come in which it takes no clicks.
     */
    private static final String PREFERENCES = """
            user_pref("remote.prefs.recommended", false);
            user_pref("security.fileuri.strict_origin_policy", true);
            user_pref("remote.events.async.enabled", false);
            user_pref("dom.input_events.security.minNumTicks", 0);
            user_pref("dom.input_events.security.minTimeElapsedInMS", 0);
            user_pref("intl.accept_languages", "ar");
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.startup.page", 0);
            user_pref("browser.startup.homepage_override.mstone", "ignore");
            user_pref("browser.aboutwelcome.enabled", false);
            user_pref("browser.preonboarding.enabled", false);
            user_pref("browser.newtabpage.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
            user_pref("toolkit.telemetry.server", "");
            user_pref("app.normandy.enabled", false);
            user_pref("app.update.auto", false);
            user_pref("extensions.update.enabled", false);
            user_pref("browser.safebrowsing.malware.enabled", false);
            user_pref("browser.safebrowsing.phishing.enabled", false);
            user_pref("services.settings.server", "data:,#nowhere");
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("network.proxy.type", 1);
            user_pref("network.proxy.http", "127.0.0.1");
            user_pref("network.proxy.http_port", 9);
            user_pref("network.proxy.ssl", "127.0.0.1");
            user_pref("network.proxy.ssl_port", 9);
            """;

    static FirefoxProcess start(Path program) {
        try {
            Path profile = Files.createTempDirectory("warraq-firefox");
            Files.writeString(profile.resolve("user.js"), PREFERENCES);
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--remote-debugging-port=0",
                            "--remote-allow-system-access",
                            "--profile",
                            profile.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.txt").toFile())
                    .start();
            return new FirefoxProcess(process, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, which it writes into its profile. */
    URI address() {
        Path told = profile.resolve("WebDriverBiDiServer.json");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (Files.exists(told) && Files.size(told) > 0) {
                    JsonNode server = JSON.readTree(told.toFile());
                    return URI.create("ws://" + server.get("ws_host").asText() + ":"
                            + server.get("ws_port").asText() + "/session");
                }
                Thread.sleep(20);
            } catch (IOException halfWritten) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        throw new AssertionError("Firefox has not started: see " + profile.resolve("output.txt"));
    }

    /** Waits until it has ended as it was told to, and ends it if it does not. */
    void close() {
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Site.delete(profile);
    }
}
