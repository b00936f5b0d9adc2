package io.github.warraq.text.bidi;

import io.github.warraq.text.bidi.Mark.Kind;
import java.util.List;

/**
 * Takes a run of Latin words (Greek, Cyrillic, Chinese ones too) with the numbers, joiners and signs that are part of it:
 * {@code C++}, {@code Apple Inc.}, {@code 20th Century Fox}, {@code x = 5;}. What lists things (an Arabic comma, a spaced slash
 * or dash, a Latin comma between names) parts runs.
 */
final class LatinRun implements Finder {
    private static final String JOINERS = "-\u2010\u2011\u2013\u2014&./:+@'\u2019_\u00B7*=\\~$!?<>|%^\u00D7#";
    private static final String DOUBLE_JOINERS = ":->=&|/+";
    /** What may stand before a word as part of it; the last four are keys of a keyboard. */
    private static final String SIGILS = ".*$~'\u2019\u00B0_!\\\u2318\u2325\u21E7\u2303";

    private static final String OWN_SIGNS = "+#\u2122\u00AE\u00A9\u2120\u00B0\u207A\u207B";
    private static final String OPERATORS = "+*/=<>!&|:\u00D7\u00F7\u2264\u2265\u2260\u2248^%-\u2212\u2192";
    private static final String LONE_SEPARATORS = "-\u2212/|:%";
    private static final int LONGEST_OPERATOR = 3;
    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_IN_NAME = 3;
    private static final int LONGEST_CURRENCY = 3;

    private final Line line;
    private final Quantity quantity;
    private boolean code;
    private boolean command;
    private int runStart;

    LatinRun(Line line, Quantity quantity) {
        this.line = line;
        this.quantity = quantity;
    }

    @Override
    public int take(int at, List<Mark> found) {
        boolean sigil = SIGILS.indexOf(line.at(at)) >= 0 && line.isFreeOrAfterParticle(at) && startsWord(at);
        if (!sigil && !line.isLatin(at)) {
            return at;
        }
        int end = run(at, sigil ? at + 1 : at);
        found.add(new Mark(at, end, Kind.LTR, Scores.in(line, at, end, Segments.in(line, at, end))));
        return end;
    }

    private boolean startsWord(int sigil) {
        char c = line.at(sigil);
        int next = sigil + 1;
        return switch (c) {
            case '\'', '\u2019' -> line.isDigit(next) && line.isDigit(next + 1) && line.isLatin(next + 2);
            case '*' -> line.at(next) == '.' && line.isLatin(next + 1);
            case '\u00B0' -> (line.at(next) == 'C' || line.at(next) == 'F') && !line.isWord(next + 1);
            default -> line.isLatin(next);
        };
    }

    /** The end of the run that a number begins: Latin letters stick to it, a unit or a name follows; else {@code at}. */
    int fromNumber(int at) {
        int end = quantity.numberEnd(at);
        if (line.isLatin(end) || joinsLetter(end)) {
            return run(at, at);
        }
        int unit = quantity.unit(end);
        if (unit == end && line.isDash(line.isSpace(end) ? end + 1 : end)) {
            int second = quantity.secondNumber(end);
            unit = quantity.unit(second);
            return second > end && unit > second ? run(at, unit) : at;
        }
        return unit > end || beginsName(at, end) ? run(at, Math.max(unit, end)) : at;
    }

    /** Whether a number is the first word of a name, «10 Downing Street», and not the last of what is said in Arabic. */
    private boolean beginsName(int at, int end) {
        if (end - at > LONGEST_IN_NAME || !line.isSpace(end) || !Character.isUpperCase(line.at(end + 1))) {
            return false;
        }
        String name = line.text().substring(end + 1, Math.min(word(end + 1), end + LONGEST_WORD));
        return !Lexicon.ZONES.has(name) && !Lexicon.NUMBERED.has(line.wordBefore(at)) && isInteger(at, end);
    }

    private boolean isInteger(int at, int end) {
        for (int i = at; i < end; i++) {
            if (!line.isEuropeanDigit(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean joinsLetter(int at) {
        boolean stop = line.at(at) == '.' && Character.isLowerCase(line.at(at + 1));
        return line.isLatin(at + 1)
                && (stop || line.isDash(at) || line.at(at) != '\0' && "_/:'\u2019".indexOf(line.at(at)) >= 0);
    }

    private int run(int start, int from) {
        runStart = start;
        code = false;
        command = Lexicon.COMMANDS.has(line.text().substring(start, word(from)));
        int end = word(from);
        int next = end;
        do {
            end = next;
            next = joined(end);
        } while (next > end);
        return withOwnStop(released(end));
    }

    private int word(int from) {
        int at = from;
        while (line.isWord(at) || at > from && (line.isMark(at) || line.at(at) == '_')) {
            at++;
        }
        return at;
    }

    /** The end of what belongs to the run after a word that ends here; the same offset if nothing does. */
    private int joined(int at) {
        char c = line.at(at);
        if (c == '\0') {
            return at;
        }
        if (line.isSpace(at)) {
            return afterSpace(at, at + 1);
        }
        if (line.isWord(at)) {
            return word(at);
        }
        if (c == '=' && line.at(at + 1) == '"' && line.closing(at + 1, LONGEST_BRACKET) > 0) {
            return line.closing(at + 1, LONGEST_BRACKET) + 1;
        }
        int end = c == '<' && closesWithoutSpace(at) ? bracket(at) : JOINERS.indexOf(c) >= 0 ? stuck(at) : at;
        if (end > at) {
            return end;
        }
        if (OWN_SIGNS.indexOf(c) >= 0 || c == '!' && isExclaiming(at) || isMinusOfRating(at) || endsPath(at)) {
            return at + 1;
        }
        if (Character.getType(c) == Character.CURRENCY_SYMBOL && isCurrency(at)) {
            return amount(at);
        }
        if (c == ',' && line.isDigit(at - 1) && line.isDigit(at + 1)) {
            return word(at + 1);
        }
        if (c == '(' || c == '[' || c == '{' || c == '<') {
            return bracket(at);
        }
        return acrossStop(at);
    }

    /** Whether all of the run up to here is the code of a currency. */
    private boolean isCurrency(int end) {
        return end - runStart <= LONGEST_CURRENCY
                && Lexicon.CURRENCIES.has(line.text().substring(runStart, end));
    }

    /** The number after a sign of currency, {@code US$ 300}. */
    private int amount(int sign) {
        int number = line.isSpace(sign + 1) ? sign + 2 : sign + 1;
        int end = quantity.numberEnd(number);
        return end > number ? end : sign;
    }

    /** A joiner, or a few of them such as {@code ::}, with a letter or digit directly after it. */
    private int stuck(int at) {
        int next = at + 1;
        while (next - at < LONGEST_OPERATOR
                && DOUBLE_JOINERS.indexOf(line.at(at)) >= 0
                && DOUBLE_JOINERS.indexOf(line.at(next)) >= 0) {
            next++;
        }
        if (!line.isWord(next)) {
            return at;
        }
        code |= next - at > 1 || line.at(at) == '=';
        return word(next);
    }

    private boolean closesWithoutSpace(int opening) {
        int close = line.closing(opening, LONGEST_BRACKET);
        for (int i = opening; i < close; i++) {
            if (line.isSpace(i)) {
                return false;
            }
        }
        return close > opening + 1;
    }

    /** A bracket stuck to a word, with what it holds: a call, an index, a type. */
    private int bracket(int at) {
        int close = line.closing(at, LONGEST_BRACKET);
        if (close < 0) {
            return at;
        }
        boolean quoted = line.at(at + 1) == '"' || line.at(at + 1) == '\'';
        if (line.hasRightToLeft(at, close) && !quoted || isReference(at, close)) {
            return at;
        }
        code |= line.at(at) != '(' || close == at + 1 || quoted || !line.isSpace(close + 1);
        return close + 1;
    }

    /** A number in square brackets after a name refers to a note, and is no index: «Reuters[1]». */
    private boolean isReference(int opening, int close) {
        int from = lastWord(opening);
        boolean name = Character.isUpperCase(line.at(from)) && opening - from > 1;
        for (int i = opening + 1; i < close; i++) {
            name &= line.isDigit(i);
        }
        return name && line.at(opening) == '[' && line.isOver(close + 1);
    }

    /** Full stop, exclamation or question mark, colon or comma within foreign words. */
    private int acrossStop(int at) {
        char c = line.at(at);
        if (!line.isSpace(at + 1)) {
            return c == ';' && code && line.isLatin(at + 1) ? word(at + 1) : at;
        }
        int next = at + 2;
        boolean goesOn = switch (c) {
            case '.' -> line.isLatin(next) || line.isEuropeanDigit(next) && isAbbreviation(at);
            case '!', '?', '…', ':' -> line.isLatin(next);
            case ',' -> continuesAfterComma(at, next);
            case ';' -> code && line.isLatin(next);
            default -> false;
        };
        return goesOn && !beginsAddress(next) ? word(next) : at;
    }

    private boolean continuesAfterComma(int comma, int next) {
        if (line.isLatin(next)) {
            String word = line.text().substring(next, Math.min(word(next), next + LONGEST_WORD));
            boolean initials = word.length() == 1 && line.at(next + 1) == '.' && line.isLatin(next + 2);
            return initials || Lexicon.FUNCTIONS.has(word) || Lexicon.DESIGNATORS.has(word);
        }
        if (Lexicon.WEEKDAYS.has(line.text().substring(lastWord(comma), comma))) {
            return line.isEuropeanDigit(next);
        }
        boolean year = line.isEuropeanDigit(next) && word(next) == next + 4;
        return year && line.isEuropeanDigit(comma - 1) && !line.isEuropeanDigit(comma - 3);
    }

    private boolean beginsAddress(int at) {
        return line.startsWith("http://", at) || line.startsWith("https://", at) || line.startsWith("www.", at);
    }

    private int afterSpace(int space, int at) {
        if (line.isWord(at)) {
            return beginsAddress(at) ? space : word(at);
        }
        char c = line.at(at);
        if (c == '&' && line.isSpace(at + 1) && line.isWord(at + 2)) {
            return word(at + 2);
        }
        if (c == '.' && line.isLatin(at + 1)) {
            return word(at + 1);
        }
        if (c == '\u00A9' && line.isSpace(at + 1) && line.isWord(at + 2) && isCopyright(space)) {
            return word(at + 2);
        }
        if (command || looksLikeCommand()) {
            int argument = Arguments.end(line, at, command);
            if (argument > at) {
                command = true;
                return argument;
            }
        }
        int operator = operator(at);
        if (operator > at) {
            return operator;
        }
        if (c == '(' && Lexicon.KEYWORDS.has(line.text().substring(lastWord(space), space)) || c == '{' && code) {
            code = true;
            int close = line.closing(at, LONGEST_BRACKET);
            return close < 0 ? space : close + 1;
        }
        return line.isOpening(at) ? enclosed(space, at) : space;
    }

    private boolean isCopyright(int end) {
        return line.text().substring(lastWord(end), end).equalsIgnoreCase("copyright");
    }

    /** An operator between spaces, with its second operand. */
    private int operator(int at) {
        int end = at;
        while (end - at < LONGEST_OPERATOR && line.at(end) != '\0' && OPERATORS.indexOf(line.at(end)) >= 0) {
            end++;
        }
        if (end == at || !line.isSpace(end)) {
            return at;
        }
        char first = line.at(at);
        boolean pipe = command && first == '|';
        if (end == at + 1 && !pipe && LONE_SEPARATORS.indexOf(first) >= 0 && !isBetweenVariables(at, end + 1)) {
            return at;
        }
        int operand = line.at(end + 1) == '-' && line.isWord(end + 2) ? end + 2 : end + 1;
        if (line.isWord(operand)) {
            code |= first != '+' && first != '\u2192';
            return word(operand);
        }
        boolean quoted = line.isOpening(operand) && code | first == '=';
        int close = quoted ? line.closing(operand, LONGEST_BRACKET) : -1;
        code |= close > 0;
        return close > 0 ? close + 1 : at;
    }

    private boolean isBetweenVariables(int operator, int operand) {
        return !line.isWord(operator - 3)
                && line.isWord(operator - 2)
                && line.isWord(operand)
                && !line.isWord(operand + 1)
                && (line.isLatin(operator - 2) || line.isLatin(operand));
    }

    private boolean looksLikeCommand() {
        char first = line.at(runStart);
        return first >= 'a' && first <= 'z' || first == '.' || first == '$';
    }

    /** A Latin quotation or bracket amid Latin words: Dwayne "The Rock" Johnson. */
    private int enclosed(int space, int at) {
        int close = line.closing(at, LONGEST_BRACKET);
        boolean amid = close > 0 && line.isSpace(close + 1) && line.isLatin(close + 2);
        return amid && line.isLatin(at + 1) && !line.hasRightToLeft(at, close) ? word(close + 2) : space;
    }

    /** By its name, or as the name of what a word before it says and Arabic goes on after: «مجلة Hello! البريطانية». */
    private boolean isExclaiming(int at) {
        boolean named = line.isSpace(at + 1) && line.isRightToLeft(at + 2);
        return named && Lexicon.isNaming(line.wordBefore(runStart))
                || at - runStart <= LONGEST_WORD
                        && Lexicon.EXCLAIMING.hasIgnoringCase(line.text().substring(runStart, at))
                || Lexicon.EXCLAIMING.hasIgnoringCase(line.text().substring(lastWord(at), at));
    }

    /** The last slash of {@code src/main/}. */
    private boolean endsPath(int at) {
        int from = lastWord(at);
        return line.at(at) == '/' && from > runStart && line.at(from - 1) == '/' && line.isOver(at + 1);
    }

    private boolean isMinusOfRating(int at) {
        return (line.at(at) == '-' || line.at(at) == '\u2212')
                && line.isOver(at + 1)
                && Lexicon.RATINGS.has(line.text().substring(lastWord(at), at))
                && !Dashes.closesParenthesis(line, at);
    }

    private int lastWord(int end) {
        int from = end;
        while (from > runStart && end - from < LONGEST_WORD && line.isWord(from - 1)) {
            from--;
        }
        return from;
    }

    /** Gives back numbers at the end that belong to the Arabic words after them. */
    private int released(int end) {
        int to = end;
        int from = TrailingNumber.start(line, runStart, to);
        while (from > runStart && !isCurrency(from - 1) && TrailingNumber.belongsToWhatFollows(line, from, to)) {
            to = from - 1;
            from = TrailingNumber.start(line, runStart, to);
        }
        return to;
    }

    /** With the full stop of an abbreviation that does not end the block, or the semicolon of a statement. */
    private int withOwnStop(int end) {
        char c = line.at(end);
        if (c == ';' && code && line.isOver(end + 1)) {
            return end + 1;
        }
        return c == '.' && isAbbreviation(end) && !isFinal(end + 1) ? end + 1 : end;
    }

    private boolean isAbbreviation(int stop) {
        int from = stop;
        while (from > runStart && stop - from < LONGEST_WORD && (line.isWord(from - 1) || line.at(from - 1) == '.')) {
            from--;
        }
        String word = line.text().substring(from, stop);
        return word.length() > 2 && word.charAt(word.length() - 2) == '.' && line.isLatin(stop - 1)
                || Lexicon.ABBREVIATIONS.hasIgnoringCase(word);
    }

    private boolean isFinal(int at) {
        int i = at;
        while (line.isClosing(i) || line.isSpace(i)) {
            i++;
        }
        return i >= line.end();
    }
}
