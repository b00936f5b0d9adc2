package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the stretches of a line that form a unit of one direction. */
final class Tokens {
    private static final Pattern LEFT_TO_RIGHT = Pattern.compile(
            "https?://[!-~]*[\\w/]|[@#]?[A-Za-z][\\w']*+(?:[ -.:/&][A-Za-z0-9][\\w']*+)*+[+#]*+|[-+$]?[0-9]++(?:[ .,/:-][0-9]++)*+");
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08FF]++(?: [\\u0590-\\u08FF]++)*+");

    private Tokens() {}

    static List<Mark> of(String text, int start, int end, boolean rightToLeft) {
        List<Mark> tokens = new ArrayList<>();
        Matcher matcher =
                (rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).matcher(text).region(start, end);
        while (matcher.find()) {
            tokens.add(new Mark(matcher.start(), matcher.end(), rightToLeft ? Kind.LTR : Kind.RTL));
        }
        return tokens;
    }
}
