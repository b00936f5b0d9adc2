package io.github.warraq.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Firefox, driven by WebDriver BiDi without any driver between. It holds pages on a disk apart as it does for its users
 * ({@code strict_origin_policy}), which most drivers switch off.
 */
final class Firefox extends Browser {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells of what did not load: of files on a disk the protocol tells nothing. */
    private static final String TELLTALE = """
            () => addEventListener('error', e => {
              if (e.isTrusted && e.target.localName) console.error('did not load: ' + (e.target.currentSrc || e.target.src || e.target.href));
            }, true)""";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Firefox never answers to a script that it began in a page which then went away. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final List<String> EVENTS = List.of(
            "log.entryAdded",
            "network.beforeRequestSent",
            "network.responseCompleted",
            "network.fetchError",
            "browsingContext.userPromptOpened");

    private final FirefoxProcess process;
    private final Bidi bidi;
    private final String tab;
    private final String frame;
    private final List<String> onEachPage = new ArrayList<>();
    private final Heard heard = new Heard();
    private String medium = "";

    private Firefox(FirefoxProcess process) {
        this.process = process;
        bidi = new Bidi(process.address(), heard::event);
        bidi.send(
                "session.new",
                Map.of(
                        "capabilities",
                        Map.of("alwaysMatch", Map.of("unhandledPromptBehavior", Map.of("default", "dismiss")))));
        tab = context(Map.of());
        frame = context(Map.of("moz:scope", "chrome"));
        bidi.send("session.subscribe", Map.of("events", EVENTS, "contexts", List.of(tab)));
        bidi.send("script.addPreloadScript", Map.of("functionDeclaration", TELLTALE));
    }

    /** @param programs the browser alone */
    static Browser start(List<Path> programs) {
        return new Firefox(FirefoxProcess.start(programs.get(0)));
    }

    @Override
    void reset() {
        scripts(true);
        media("", "light", "no-preference");
        onEachPage.forEach(script -> bidi.send("script.removePreloadScript", Map.of("script", script)));
        onEachPage.clear();
        open(URI.create("about:blank"));
        screen(WIDTH, HEIGHT);
        watched();
    }

    @Override
    void open(URI page) {
        bidi.send("browsingContext.navigate", Map.of("context", tab, "url", page.toString(), "wait", "complete"));
        showAgain();
    }

    @Override
    URI page() {
        return URI.create(ask("return location.href").asText());
    }

    @Override
    void screen(int width, int height) {
        bidi.send(
                "browsingContext.setViewport",
                Map.of("context", tab, "viewport", Map.of("width", width, "height", height), "devicePixelRatio", 1));
    }

    @Override
    void media(String medium, String colours, String motion) {
        inFrame("""
                Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0] == 'dark' ? 0 : 1);
                Services.prefs.setIntPref('ui.prefersReducedMotion', args[1] == 'reduce' ? 1 : 0);""", colours, motion);
        this.medium = medium;
        showAgain();
    }

    /** The medium is forgotten when a page takes another process, and a window that nobody sees loses the focus. */
    private void showAgain() {
        inFrame("""
                gBrowser.selectedBrowser.browsingContext.mediumOverride = args[0];
                Services.focus.activeWindow = window;
                gBrowser.selectedBrowser.focus();""", medium);
    }

    @Override
    void scripts(boolean allowed) {
        inFrame("gBrowser.selectedBrowser.browsingContext.allowJavascript = args[0]", allowed);
    }

    @Override
    void runOnEachPage(String script) {
        onEachPage.add(bidi.send("script.addPreloadScript", Map.of("functionDeclaration", "() => {" + script + "\n}"))
                .get("script")
                .asText());
    }

    @Override
    JsonNode ask(String script, Object... arguments) {
        return call(tab, PATIENCE, body(script), arguments);
    }

    @Override
    JsonNode await(String script, Object... arguments) {
        return call(tab, PATIENCE, "await (async function() {" + script + "\n}).apply(null, args)", arguments);
    }

    @Override
    boolean isTrue(String script, Object... arguments) {
        try {
            return call(tab, A_MOMENT, body(script), arguments).asBoolean();
        } catch (Bidi.Refused pageIsGone) {
            return false;
        }
    }

    @Override
    void press(CharSequence key) {
        List<Map<String, Object>> actions = List.of(
                Map.of("type", "keyDown", "value", key.toString()), Map.of("type", "keyUp", "value", key.toString()));
        act(Map.of("type", "key", "id", "keyboard", "actions", actions));
    }

    @Override
    void clickAt(int x, int y) {
        List<Map<String, Object>> actions = List.of(
                Map.of("type", "pointerMove", "x", x, "y", y),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0));
        act(Map.of("type", "pointer", "id", "mouse", "actions", actions));
    }

    private void act(Map<String, Object> source) {
        bidi.send("input.performActions", Map.of("context", tab, "actions", List.of(source)));
    }

    @Override
    void back() {
        String from = page().toString();
        bidi.send("browsingContext.traverseHistory", Map.of("context", tab, "delta", -1));
        waitForAnotherPageThan(from);
    }

    @Override
    byte[] pdf() {
        return Base64.getDecoder()
                .decode(bidi.send("browsingContext.print", Map.of("context", tab))
                        .get("data")
                        .asText());
    }

    @Override
    Watched watched() {
        // What the page did before it answers has been told before the answer.
        await("await new Promise(done => setTimeout(done))");
        return heard.sinceLastAsked();
    }

    @Override
    public void close() {
        bidi.send("browser.close", Map.of());
        process.close();
        bidi.close();
    }

    @Override
    void provokeDialog(String text) {
        ask("setTimeout(text => alert(text), 0, arguments[0])", text);
    }

    /** Runs a script in the browser's own window, which knows what the protocol has no word for. */
    private void inFrame(String script, Object... arguments) {
        call(frame, PATIENCE, script, arguments);
    }

    private static String body(String script) {
        return "(function() {" + script + "\n}).apply(null, args)";
    }

    private JsonNode call(String context, Duration patience, String expression, Object... arguments) {
        String function;
        try {
            function = "async () => { const args = " + JSON.writeValueAsString(arguments) + ", result = "
                    + (context.equals(frame) ? "(() => {" + expression + "})()" : expression)
                    + "; return JSON.stringify(result === undefined ? null : result) }";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        JsonNode told = bidi.send(
                "script.callFunction",
                patience,
                Map.of("target", Map.of("context", context), "functionDeclaration", function, "awaitPromise", true));
        if (!told.path("type").asText().equals("success")) {
            throw new Bidi.Refused(told.at("/exceptionDetails/text").asText());
        }
        return Bidi.read(told.at("/result/value").asText());
    }

    private String context(Map<String, ?> scope) {
        return bidi.send("browsingContext.getTree", scope)
                .at("/contexts/0/context")
                .asText();
    }
}
