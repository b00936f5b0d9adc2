package io.github.warraq.text.bidi;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a scrap of HTML with bdi, bdo and character references, worked out apart from the product's code. */
final class Rendering {
    private static final Pattern PIECE = Pattern.compile(
            "<bdi dir=\"(?<dir>ltr|rtl)\">|<bdo dir=\"ltr\">|<bdi>|</bdi>|</bdo>|<span class=\"nw\">|</span>|&#x(?<hex>[0-9A-Fa-f]+);|&(?<name>\\w+);");
    private static final String CONTROLS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String JOINERS = "\u200C\u200D";

    private Rendering() {}

    /** The visible characters from left to right, each as its number among them in the text; mirrored ones negative. */
    static List<Integer> order(String html, boolean rightToLeft) {
        String text = withControls(html).replace('\n', ' ');
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        Integer[] places = new Integer[text.length()];
        int[] visible = new int[text.length()];
        int count = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            places[i] = i;
            visible[i] = (CONTROLS + JOINERS).indexOf(text.charAt(i)) < 0 ? count++ : -1;
        }
        Bidi.reorderVisually(levels, 0, places, 0, places.length);
        List<Integer> order = new ArrayList<>();
        for (int place : places) {
            if (visible[place] >= 0) {
                boolean mirrored = bidi.getLevelAt(place) % 2 == 1 && Character.isMirrored(text.charAt(place));
                order.add(mirrored ? -1 - visible[place] : visible[place]);
            }
        }
        return order;
    }

    /** The text that a reader could copy: no marks, every kind of space alike. */
    static String text(String html) {
        StringBuilder text = new StringBuilder();
        for (char c : withControls(html).toCharArray()) {
            if (CONTROLS.indexOf(c) < 0) {
                text.append(c == '\u00A0' || c == '\u202F' ? ' ' : c);
            }
        }
        return text.toString();
    }

    static int wraps(String html) {
        return html.split("<bd[io]|&#x61C;", -1).length - 1;
    }

    private static String withControls(String html) {
        Matcher matcher = PIECE.matcher(html);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(replacement(matcher)));
        }
        return matcher.appendTail(text).toString();
    }

    private static String replacement(Matcher matcher) {
        if (matcher.group("hex") != null) {
            return Character.toString(Integer.parseInt(matcher.group("hex"), 16));
        }
        if (matcher.group("name") != null) {
            return switch (matcher.group("name")) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                default -> matcher.group();
            };
        }
        return switch (matcher.group()) {
            case "<bdi>" -> "\u2068";
            case "<bdi dir=\"ltr\">" -> "\u2066";
            case "<bdi dir=\"rtl\">" -> "\u2067";
            case "<bdo dir=\"ltr\">" -> "\u2066\u202D";
            case "<span class=\"nw\">", "</span>" -> "";
            case "</bdo>" -> "\u202C\u2069";
            default -> "\u2069";
        };
    }
}
