package io.github.warraq.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The size that the root element of an SVG file states by {@code width} and {@code height}, or by its {@code viewBox}
 * where these are absent or relative (SVG 2, 8.2). Reads no further than the root element's start tag, and nothing that
 * the file refers to.
 */
final class SvgSize {
    /** CSS pixels in one of each absolute unit (CSS Values 4, 6.2). */
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4, "pt", 96 / 72.0, "pc", 16.0);

    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private int at;

    private SvgSize(String text) {
        this.text = text;
    }

    /** @param head the file's first bytes, or all of them */
    static PictureSize of(byte[] head) {
        return new SvgSize(new String(head, charset(head))).read();
    }

    /** All that counts here is ASCII, so that one byte a letter will do for UTF-8. */
    private static Charset charset(byte[] head) {
        boolean wide = head.length >= 2 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    private PictureSize read() {
        at = Math.max(0, text.indexOf('<'));
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            int end = endOfProlog();
            at = end < 0 ? -1 : text.indexOf('<', end);
            if (at < 0) {
                return PictureSize.UNKNOWN;
            }
        }
        if (!text.startsWith("<", at)) {
            return PictureSize.UNKNOWN;
        }
        at++;
        String element = name();
        return element.equals("svg") || element.endsWith(":svg") ? size(attributes()) : PictureSize.UNKNOWN;
    }

    /** Where the comment, instruction or document type at the current place ends; negative if it does not. */
    private int endOfProlog() {
        if (text.startsWith("<!--", at)) {
            return text.indexOf("-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return text.indexOf("?>", at);
        }
        int close = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        return subset < 0 || subset > close ? close : text.indexOf(']', subset);
    }

    private String name() {
        int from = at;
        while (at < text.length() && " \t\r\n=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (true) {
            skipSpace();
            String name = name();
            skipSpace();
            if (name.isEmpty() || !text.startsWith("=", at)) {
                return attributes;
            }
            at++;
            skipSpace();
            int end = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0
                    ? text.indexOf(text.charAt(at), at + 1)
                    : -1;
            if (end < 0) {
                return attributes;
            }
            attributes.put(name, text.substring(at + 1, end).strip());
            at = end + 1;
        }
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private static PictureSize size(Map<String, String> attributes) {
        OptionalDouble width = length(attributes.getOrDefault("width", ""));
        OptionalDouble height = length(attributes.getOrDefault("height", ""));
        if (width.isPresent() && height.isPresent()) {
            return rounded(width.getAsDouble(), height.getAsDouble());
        }
        String[] box = attributes.getOrDefault("viewBox", "").split("[\\s,]+", 5);
        OptionalDouble boxWidth = box.length == 4 ? number(box[2]) : OptionalDouble.empty();
        OptionalDouble boxHeight = box.length == 4 ? number(box[3]) : OptionalDouble.empty();
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            return PictureSize.UNKNOWN;
        }
        double ratio = boxWidth.getAsDouble() / boxHeight.getAsDouble();
        if (width.isPresent()) {
            return rounded(width.getAsDouble(), width.getAsDouble() / ratio);
        }
        double shownHeight = height.orElse(boxHeight.getAsDouble());
        return rounded(shownHeight * ratio, shownHeight);
    }

    private static PictureSize rounded(double width, double height) {
        return PictureSize.ofOrUnknown(rounded(width), rounded(height));
    }

    /** Nearest pixel, but no picture vanishes; 0 for what is no length of a side. */
    private static int rounded(double length) {
        return length > 0 && length < Integer.MAX_VALUE ? (int) Math.max(1, Math.round(length)) : 0;
    }

    private static OptionalDouble length(String written) {
        int end = written.length();
        while (end > 0 && Character.isLetter(written.charAt(end - 1))) {
            end--;
        }
        Double pixels = UNITS.get(written.substring(end));
        OptionalDouble number = number(written.substring(0, end));
        return pixels == null || number.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.getAsDouble() * pixels);
    }

    private static OptionalDouble number(String written) {
        String number = written.strip();
        if (number.isEmpty()
                || number.length() > LONGEST_NUMBER
                || !number.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0)) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
