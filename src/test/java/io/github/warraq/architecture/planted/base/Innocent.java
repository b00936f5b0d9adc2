package io.github.warraq.architecture.planted.base;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What breaks no rule, so that a rule which reports it is a bad rule. */
public final class Innocent {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Innocent() {}

    public static String of(String text) {
        return KNOWN.computeIfAbsent(
                text.toLowerCase(Locale.ROOT),
                key -> new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
