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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A window of a real browser without a screen, with a profile of its own and no way to any other host. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Held, so that it is not forgotten: Selenium tells that it does not know so new a browser, which does no harm. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Path profile;
    private final List<Object> onEachPage = new ArrayList<>();

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start(Installation installation) {
        try {
            Path profile = Files.createTempDirectory("warraq-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(installation.browser().toFile());
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
                    .usingDriverExecutable(installation.driver().toFile())
                    .usingAnyFreePort()
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
            return new Browser(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if it had just been opened. */
    void reset() {
        open(URI.create("about:blank"));
        onEachPage.forEach(script -> command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script)));
        onEachPage.clear();
        scripts(true);
        media("", "light", "");
        screen(WIDTH, HEIGHT);
        watched();
    }

    /** Opens a page, and waits until its load event and its fonts are done. */
    void open(URI page) {
        driver.get(page.toString());
    }

    URI page() {
        return URI.create(driver.getCurrentUrl());
    }

    void screen(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as on a medium ({@code screen}, {@code print}), to a reader who prefers a colour scheme, and motion or not. */
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

    /** Whether pages that are opened from now on may run scripts. */
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

    /** Has pages that are opened from now on, in the same test, run a script before their own. */
    void runOnEachPage(String script) {
        onEachPage.add(driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier"));
    }

    byte[] pdf() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", false))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    /** What a function's body returns, as JSON. */
    JsonNode ask(String script, Object... arguments) {
        return JSON.valueToTree(driver.executeScript(script, arguments));
    }

    /** What a promise, returned by a function's body, comes to. */
    JsonNode await(String script, Object... arguments) {
        String waiting = "const args=[...arguments],done=args.pop();" + "(async function(){" + script
                + "}).apply(null,args).then(done,e=>done('failed: '+e))";
        return JSON.valueToTree(driver.executeAsyncScript(waiting, arguments));
    }

    /** By how much the page is wider than the window, and what sticks out; empty where it fits. */
    String excessWidth() {
        return ask("""
                        const root = document.scrollingElement, wide = root.scrollWidth - root.clientWidth;
                        return wide <= 0 ? '' : wide + ' px: ' + [...document.querySelectorAll('body *')]
                          .filter(e => !e.closest('.navw, .table, pre')
                            && (e.getBoundingClientRect().left < 0 || e.getBoundingClientRect().right > root.clientWidth))
                          .map(e => e.localName + '.' + e.className).slice(0, 5)""").asText();
    }

    void press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    void pressTab() {
        new Actions(driver).sendKeys(Keys.TAB).perform();
    }

    /** Clicks the first link that a selector finds, as a person would, and waits for the page behind it. */
    void click(String selector) {
        WebElement link = driver.findElement(By.cssSelector(selector));
        URI from = page();
        driver.executeScript("arguments[0].scrollIntoView({block:'center'})", link);
        link.click();
        waitFor("return document.readyState == 'complete' && location.href != arguments[0]", from.toString());
    }

    /** Waits until a function's body returns true, on whatever page is open by then. */
    void waitFor(String script, Object... arguments) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(script, arguments)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain at " + page() + " for " + script);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isTrue(String script, Object... arguments) {
        try {
            return Boolean.TRUE.equals(driver.executeScript(script, arguments));
        } catch (JavascriptException pageIsGone) {
            return false;
        }
    }

    /** Has the page ask something, and declines. */
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

    void back() {
        driver.navigate().back();
    }

    /** What has happened since the last call. */
    Watched watched() {
        List<String> console = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> console.add(entry.getMessage()));
        List<JsonNode> events = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            try {
                events.add(JSON.readTree(entry.getMessage()).get("message"));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
        return new Watched(console, events);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }
}
