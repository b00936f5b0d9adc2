package io.github.warraq.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A window of a real browser without a screen, with a profile of its own and no way to any other host. */
abstract class Browser implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 900;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private static final String ARRIVED = """
                return document.readyState == 'complete' && location.href != arguments[0] && location.href != 'about:blank'
                  && (document.activeViewTransition === undefined
                    || !document.activeViewTransition && performance.getEntriesByType('paint').length > 0)""";

    /** As if it had just been opened. */
    abstract void reset();

    /** Opens a page, and waits until its load event. */
    abstract void open(URI page);

    abstract URI page();

    /** How large the window is inside, in CSS pixels. */
    abstract void screen(int width, int height);

    /** Shows pages as on a medium ({@code screen}, {@code print}), to a reader who prefers a colour scheme, and motion or not. */
    abstract void media(String medium, String colours, String motion);

    /** Whether pages that are opened from now on may run scripts. */
    abstract void scripts(boolean allowed);

    /** Has pages that are opened from now on, in the same test, run a script before their own. */
    abstract void runOnEachPage(String script);

    /** What a function's body returns, as JSON. */
    abstract JsonNode ask(String script, Object... arguments);

    /** What the body of an asynchronous function comes to. */
    abstract JsonNode await(String script, Object... arguments);

    /** Presses a key, as Selenium's {@code Keys} name them, wherever the focus is. */
    abstract void press(CharSequence key);

    /** Presses the mouse at a point of the window. */
    abstract void clickAt(int x, int y);

    /** To the page before, as with the button in the window's frame, and waits for it. */
    abstract void back();

    abstract byte[] pdf();

    /** Has the page ask something, and declines. */
    abstract void provokeDialog(String text);

    /** What has happened since the last call. */
    abstract Watched watched();

    @Override
    public abstract void close();

    /** By how much the page is wider than the window, and what sticks out; empty where it fits. */
    final String excessWidth() {
        return ask("""
                        const root = document.scrollingElement, wide = root.scrollWidth - root.clientWidth;
                        return wide <= 0 ? '' : wide + ' px: ' + [...document.querySelectorAll('body *')]
                          .filter(e => !e.closest('.navw, .table, pre')
                            && (e.getBoundingClientRect().left < 0 || e.getBoundingClientRect().right > root.clientWidth))
                          .map(e => e.localName + '.' + e.className).slice(0, 5)""").asText();
    }

    /** Clicks the first link that a selector finds and a mouse can reach, and waits for the page behind it. */
    final void click(String selector) {
        clickAny("return [...document.querySelectorAll(arguments[0])]", selector);
    }

    /** Clicks the first link to a page that a mouse can reach, and waits for it. */
    final void follow(String address) {
        clickAny("return [...document.links].filter(a => a.href.replace(/#.*/, '') == arguments[0])", address);
    }

    private void clickAny(String links, String argument) {
        String from = page().toString();
        JsonNode point =
                awaitNonNull("const links = (function() {" + links + "}).apply(null, arguments);" + """
                for (const link of links) {
                  link.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                  for (const r of link.getClientRects()) {
                    const x = Math.round(r.left + r.width / 2), y = Math.round(r.top + r.height / 2);
                    if (document.elementFromPoint(x, y)?.closest('a') == link) return {x, y};
                  }
                }
                return null""", argument);
        clickAt(point.get("x").asInt(), point.get("y").asInt());
        for (long end = System.nanoTime() + SOON.toNanos(); !isTrue(ARRIVED, from); ) {
            if (System.nanoTime() > end && page().toString().equals(from)) {
                // A busy machine loses a click now and then; a reader would click again.
                clickAt(point.get("x").asInt(), point.get("y").asInt());
                break;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        waitForAnotherPageThan(from);
    }

    /** A page that comes may be covered for a moment by the image of the one that goes. */
    private JsonNode awaitNonNull(String script, String argument) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode told = ask(script, argument);
        while (told.isNull()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody can click " + argument + " in " + page());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            told = ask(script, argument);
        }
        return told;
    }

    /** Waits until another page is there to be seen, after a click or a step back; Chromium lets clicks go by before. */
    final void waitForAnotherPageThan(String address) {
        waitFor(ARRIVED, address);
    }

    /** Waits until a function's body returns true, on whatever page is open by then. */
    final void waitFor(String script, Object... arguments) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(script, arguments)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain at " + page() + " for " + script);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** False also while one page goes and another comes. */
    abstract boolean isTrue(String script, Object... arguments);
}
