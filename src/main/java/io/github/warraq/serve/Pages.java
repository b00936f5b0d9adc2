package io.github.warraq.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.warraq.build.BuildFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers requests for files as a static host does: types, folders' index pages, parts, versions, 404.html. */
final class Pages {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int MOVED = 301;
    private static final int NOT_MODIFIED = 304;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_SATISFIABLE = 416;
    private static final int ERROR = 500;
    private static final String INDEX = "index.html";
    private static final String NOBODY = "404.html";

    private final Lately lately;
    private final String basePath;

    Pages(Lately lately, String basePath) {
        this.lately = lately;
        this.basePath = basePath;
    }

    void answer(HttpExchange exchange) throws IOException {
        Optional<String> asked = decoded(exchange.getRequestURI().getRawPath());
        if (asked.isEmpty()) {
            Replies.text(exchange, BAD_REQUEST, "this is no address: its percent signs do not spell UTF-8\n");
            return;
        }
        String path = asked.get();
        if (!path.startsWith(basePath)) {
            if (path.equals("/") || (path + "/").equals(basePath)) {
                Replies.redirect(exchange, MOVED, basePath);
            } else {
                Replies.text(exchange, NOT_FOUND, "the site begins at " + basePath + "\n");
            }
            return;
        }
        try {
            answer(exchange, path.substring(basePath.length()));
        } catch (BuildFailure failure) {
            failed(exchange, path.substring(basePath.length()));
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException, BuildFailure {
        boolean folder = path.isEmpty() || path.endsWith("/");
        String file = folder ? path + INDEX : path;
        Optional<Shown> found = lately.at(file);
        if (found.isPresent()) {
            send(exchange, OK, found.get(), file);
        } else if (!folder && lately.at(path + "/" + INDEX).isPresent()) {
            String raw = exchange.getRequestURI().getRawPath();
            Replies.redirect(exchange, MOVED, raw.substring(raw.lastIndexOf('/') + 1) + "/");
        } else {
            Optional<Shown> nobody = lately.at(NOBODY);
            if (nobody.isPresent()) {
                send(exchange, NOT_FOUND, nobody.get(), file);
            } else {
                failed(exchange, file);
            }
        }
    }

    /** What cannot be made: a page that says why, and waits until that is mended. */
    private void failed(HttpExchange exchange, String path) throws IOException {
        String page = "<!doctype html>\n<html>\n<meta charset=\"utf-8\">\n<title>warraq</title>\n";
        Replies.bytes(
                exchange,
                ERROR,
                "text/html; charset=utf-8",
                (page + LiveScript.tag(basePath, path, LiveScript.NOTHING)).getBytes(StandardCharsets.UTF_8));
    }

    /** @param path that was asked for: that of the page, or the one that is not there */
    private void send(HttpExchange exchange, int status, Shown shown, String path) throws IOException {
        byte[] script = ContentTypes.isPage(shown.path())
                ? LiveScript.tag(basePath, path, shown.version()).getBytes(StandardCharsets.UTF_8)
                : new byte[0];
        String tag = "\"" + shown.version() + (script.length == 0 ? "" : "-live") + "\"";
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", ContentTypes.of(shown.path()));
        headers.set("Cache-Control", "no-cache");
        headers.set("ETag", tag);
        headers.set("X-Content-Type-Options", "nosniff");
        if (status == OK && isKnown(exchange.getRequestHeaders().getFirst("If-None-Match"), tag)) {
            Replies.empty(exchange, NOT_MODIFIED);
            return;
        }
        long size = shown.size() + script.length;
        Optional<ByteRange> part = Optional.empty();
        if (status == OK && script.length == 0) {
            headers.set("Accept-Ranges", "bytes");
            try {
                String unchanged = exchange.getRequestHeaders().getFirst("If-Range");
                if (unchanged == null || unchanged.equals(tag)) {
                    part = ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), size);
                }
            } catch (ByteRange.NotSatisfiable outside) {
                headers.set("Content-Range", "bytes */" + size);
                Replies.empty(exchange, NOT_SATISFIABLE);
                return;
            }
        }
        long from = part.map(ByteRange::from).orElse(0L);
        long length = part.map(ByteRange::length).orElse(size);
        part.ifPresent(some -> headers.set("Content-Range", "bytes " + some.from() + "-" + some.to() + "/" + size));
        if (Replies.isHead(exchange)) {
            headers.set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(part.isPresent() ? PARTIAL : status, -1);
            return;
        }
        exchange.sendResponseHeaders(part.isPresent() ? PARTIAL : status, length == 0 ? -1 : length);
        try (OutputStream out = exchange.getResponseBody()) {
            shown.write(out, from, Math.min(shown.size(), from + length));
            out.write(script);
        }
    }

    private static boolean isKnown(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String known : header.split(",")) {
            String bare = known.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    /** A path with its percent signs read; empty if they do not spell UTF-8. */
    static Optional<String> decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(raw.charAt(i + 2), 16);
                if (low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
