package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser may load and run on a page: Content-Security-Policy, level 3. Own files, and the
 * head's style and script by their hashes; nothing of other hosts.
 */
final class Policy {
    private final String scripts;
    private final String styles;

    /**
     * @param style the text of the style in every page's head
     * @param scripts the texts of the scripts there, and of the rules for what to fetch ahead
     */
    Policy(String style, String... scripts) {
        this.styles = "'self' " + hash(style);
        this.scripts = Stream.of(scripts).map(Policy::hash).collect(Collectors.joining(" ", "'self' ", ""));
    }

    Html plain() {
        return of(scripts, styles);
    }

    /** For a page whose stylesheet and another script stand in it. */
    Html with(String style, String anotherScript) {
        return of(scripts + " " + hash(anotherScript), hash(style));
    }

    /** For a page that runs nothing, shows no picture and has its style in it. */
    static Html withoutScripts(String style) {
        return new Html("default-src 'none'; style-src " + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    private static Html of(String scripts, String style) {
        return new Html("default-src 'none'; script-src " + scripts + "; style-src " + style
                + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; object-src 'none'"
                + "; form-action 'self' file:");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
