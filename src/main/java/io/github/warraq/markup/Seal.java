package io.github.warraq.markup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A word that an article cannot hold, for it depends on all of the article. */
final class Seal {
    private Seal() {}

    static String of(Body body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(body.source().slice(0, body.length()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
