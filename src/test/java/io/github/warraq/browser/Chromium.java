package io.github.warraq.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium, driven by ChromeDriver, and asked by the DevTools protocol for what WebDriver has no word for. */
final class Chromium extends Browser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BAD_STATUS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Held, so that it is not forgotten: Selenium tells that it does not know so new a browser, which does no harm. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Path profile;
    private final List<Object> onEachPage = new ArrayList<>();

    private Chromium(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** @param programs the browser and its driver */
    static Browser start(List<Path> programs) {
        try {
            Path profile = Files.createTempDirectory("warraq-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(programs.get(0).toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-extensions",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--lang=ar",
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                    "--window-size=" + WIDTH + "," + HEIGHT,
                    "--user-data-dir=" + profile);
            options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(programs.get(1).toFile())
                    .usingAnyFreePort()
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
            return new Chromium(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void reset() {
        open(URI.create("about:blank"));
        onEachPage.forEach(script -> command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script)));
        onEachPage.clear();
        scripts(true);
        media("", "light", "");
        screen(WIDTH, HEIGHT);
        watched();
    }

    @Override
    void open(URI page) {
        driver.get(page.toString());
    }

    @Override
    URI page() {
        return URI.create(driver.getCurrentUrl());
    }

    @Override
    void screen(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    void media(String medium, String colours, String motion) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colours),
                                Map.of("name", "prefers-reduced-motion", "value", motion))));
    }

    @Override
    void scripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** The fonts that the letters of an element's own text came from, by family, as the browser tells; its own ones in brackets. */
    Set<String> fonts(String selector) {
        command("DOM.enable", Map.of());
        command("CSS.enable", Map.of());
        JsonNode document = JSON.valueToTree(driver.executeCdpCommand("DOM.getDocument", Map.of("depth", 0)));
        JsonNode nodes = JSON.valueToTree(driver.executeCdpCommand(
                "DOM.querySelectorAll",
                Map.of("nodeId", document.at("/root/nodeId").asInt(), "selector", selector)));
        Set<String> fonts = new TreeSet<>();
        for (JsonNode node : nodes.get("nodeIds")) {
            JsonNode used = JSON.valueToTree(
                    driver.executeCdpCommand("CSS.getPlatformFontsForNode", Map.of("nodeId", node.asInt())));
            used.get("fonts").forEach(font -> {
                String family = font.get("familyName").asText();
                fonts.add(font.get("isCustomFont").asBoolean() ? family : "(" + family + ")");
            });
        }
        command("CSS.disable", Map.of());
        command("DOM.disable", Map.of());
        return fonts;
    }

    @Override
    void runOnEachPage(String script) {
        onEachPage.add(driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier"));
    }

    @Override
    byte[] pdf() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", false))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    @Override
    JsonNode ask(String script, Object... arguments) {
        return JSON.valueToTree(driver.executeScript(script, arguments));
    }

    @Override
    JsonNode await(String script, Object... arguments) {
        String waiting = "const args=[...arguments],done=args.pop();" + "(async function(){" + script
                + "}).apply(null,args).then(done,e=>done('failed: '+e))";
        return JSON.valueToTree(driver.executeAsyncScript(waiting, arguments));
    }

    @Override
    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    @Override
    void clickAt(int x, int y) {
        new Actions(driver).moveToLocation(x, y).click().perform();
    }

    @Override
    boolean isTrue(String script, Object... arguments) {
        try {
            return Boolean.TRUE.equals(driver.executeScript(script, arguments));
        } catch (JavascriptException pageIsGone) {
            return false;
        }
    }

    @Override
    void provokeDialog(String text) {
        driver.executeScript("setTimeout(text => alert(text), 0, arguments[0])", text);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                driver.switchTo().alert().dismiss();
                return;
            } catch (NoAlertPresentException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
    }

    @Override
    void back() {
        String from = page().toString();
        driver.navigate().back();
        waitForAnotherPageThan(from);
    }

    @Override
    Watched watched() {
        List<String> console = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> console.add(entry.getMessage()));
        List<String> requests = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        List<String> dialogs = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            JsonNode event = read(entry.getMessage()).get("message");
            JsonNode told = event.path("params");
            switch (event.path("method").asText()) {
                case "Network.requestWillBeSent" ->
                    requests.add(told.at("/request/url").asText());
                case "Network.responseReceived" -> {
                    if (told.at("/response/status").asInt() >= BAD_STATUS) {
                        failures.add(told.toString());
                    }
                }
                case "Network.loadingFailed" -> failures.add(told.toString());
                case "Page.javascriptDialogOpening" ->
                    dialogs.add(told.path("message").asText());
                default -> {}
            }
        });
        return new Watched(console, requests, failures, dialogs);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        Site.delete(profile);
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }
}
