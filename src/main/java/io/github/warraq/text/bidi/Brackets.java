package io.github.warraq.text.bidi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs the brackets of a line as rule BD16 of the Unicode Bidirectional Algorithm does, leaving out what marks enclose. */
final class Brackets {
    /** Nesting at which the algorithm gives up on brackets (rule BD16). */
    static final int DEEPEST = 63;

    /** The characters with Bidi_Paired_Bracket_Type, opening and closing in turn; the last pair equals U+3008 and U+3009. */
    private static final String PAIRS = "()[]{}\u2045\u2046\u207D\u207E\u208D\u208E\u2308\u2309\u230A\u230B"
            + "\u2768\u2769\u276A\u276B\u276C\u276D\u276E\u276F\u2770\u2771\u2772\u2773\u2774\u2775\u27C5\u27C6"
            + "\u27E6\u27E7\u27E8\u27E9\u27EA\u27EB\u27EC\u27ED\u27EE\u27EF\u2983\u2984\u2985\u2986\u2987\u2988"
            + "\u2989\u298A\u298B\u298C\u298D\u2990\u298F\u298E\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998"
            + "\u29D8\u29D9\u29DA\u29DB\u29FC\u29FD\u2E22\u2E23\u2E24\u2E25\u2E26\u2E27\u2E28\u2E29\u3008\u3009"
            + "\u300A\u300B\u300C\u300D\u300E\u300F\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301A\u301B"
            + "\uFE59\uFE5A\uFE5B\uFE5C\uFE5D\uFE5E\uFF08\uFF09\uFF3B\uFF3D\uFF5B\uFF5D\uFF5F\uFF60\uFF62\uFF63"
            + "\u2329\u232A";

    /** Before it, and behind ASCII, stand all letters of Arabic, and no bracket. */
    private static final char FIRST_RARE = '\u2045';

    private final CharSequence text;
    private final int[] openAt = new int[DEEPEST];
    private int depth;
    private final Map<Integer, Integer> partners = new HashMap<>();
    private boolean tooDeep;

    private Brackets(CharSequence text) {
        this.text = text;
    }

    /** The pairs between two offsets, outside the marks. */
    static Brackets outside(CharSequence text, int start, int end, List<Mark> marks) {
        Brackets brackets = new Brackets(text);
        int at = start;
        for (Mark mark : marks) {
            if (mark.kind() != Mark.Kind.ALM) {
                brackets.pair(at, mark.start());
                at = mark.end();
            }
        }
        brackets.pair(at, end);
        return brackets;
    }

    /** Whether every bracket between two offsets has its partner there too, so that none can pair with one outside. */
    static boolean balanced(CharSequence text, int start, int end) {
        Brackets brackets = new Brackets(text);
        brackets.pair(start, end);
        for (int i = start; i < end && !brackets.tooDeep; i++) {
            if (isBracket(text.charAt(i)) && !brackets.partners.containsKey(i)) {
                return false;
            }
        }
        return !brackets.tooDeep;
    }

    static boolean any(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isBracket(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBracket(char c) {
        return (c < 128
                ? c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}'
                : c >= FIRST_RARE && PAIRS.indexOf(c) >= 0);
    }

    /** Offset of the partner of the bracket at this offset, or -1. */
    int partner(int at) {
        return partners.getOrDefault(at, -1);
    }

    /** Whether nesting goes so deep that the algorithm no longer pairs. */
    boolean tooDeep() {
        return tooDeep;
    }

    /** The other bracket of this one's kind. */
    static char other(char bracket) {
        return PAIRS.charAt(PAIRS.indexOf(bracket) ^ 1);
    }

    private void pair(int start, int end) {
        for (int i = start; i < end && !tooDeep; i++) {
            if (!isBracket(text.charAt(i))) {
                continue;
            }
            int kind = PAIRS.indexOf(text.charAt(i));
            if ((kind & 1) == 0) {
                open(i);
            } else {
                close(i, kind);
            }
        }
    }

    private void open(int at) {
        if (depth == DEEPEST) {
            tooDeep = true;
        } else {
            openAt[depth++] = at;
        }
    }

    private void close(int at, int kind) {
        for (int d = depth - 1; d >= 0; d--) {
            if (same(PAIRS.indexOf(text.charAt(openAt[d])) + 1, kind)) {
                partners.put(at, openAt[d]);
                partners.put(openAt[d], at);
                depth = d;
                return;
            }
        }
    }

    private static boolean same(int one, int other) {
        return one == other || isAngle(one) && isAngle(other);
    }

    private static boolean isAngle(int kind) {
        char bracket = PAIRS.charAt(kind);
        return bracket == '\u232A' || bracket == '\u3009';
    }
}
