package io.github.warraq.markup;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.warraq.markup.Token.Kind;
import io.github.warraq.markup.Token.Run;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of one block: CommonMark 0.31 section 6, strikethrough, footnotes, attributes and bare addresses, in one
 * pass and in time linear in the length of the text. (Flexmark's own takes the square of it for nearly every construct, and
 * its expressions overflow the stack.)
 */
final class InlineParser {
    private static final boolean[] SPECIAL = new boolean[0x80];
    private static final int MOST_TICKS = 80;
    private static final int LONGEST_ENTITY = 33;
    /** With what stands before the digits. */
    private static final int LONGEST_DECIMAL = 9;

    private static final int LONGEST_HEX = 9;
    private static final int LONGEST_NOTE = 100;

    static {
        for (char c : "\n\\`[]!<&*_~{:w@".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    /** An opening bracket that may still begin a link, picture or span. */
    private static final class Bracket {
        final Token token;
        final int index;
        final boolean picture;
        final Run below;
        boolean bracketAfter;

        Bracket(Token token, int index, boolean picture, Run below) {
            this.token = token;
            this.index = index;
            this.picture = picture;
            this.below = below;
        }
    }

    private final String text;
    private final Definitions definitions;
    private final List<Token> tokens = new ArrayList<>();
    private final EmphasisStack emphasis = new EmphasisStack();
    private final List<Bracket> brackets = new ArrayList<>();
    private final LinkSyntax links;
    private final HtmlSyntax html;
    private int[] lastTicks;
    private int inactive;
    private int at;
    private int textStart;

    private InlineParser(String text, Definitions definitions) {
        this.text = text;
        this.definitions = definitions;
        links = new LinkSyntax(text);
        html = new HtmlSyntax(text);
    }

    /** The pieces of a text, with all links and emphasis found. */
    static List<Token> parse(String text, Definitions definitions) {
        return new InlineParser(text, definitions).run();
    }

    private List<Token> run() {
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c >= 0x80 || !SPECIAL[c] || !special(c)) {
                at++;
            }
        }
        flush(length);
        if (emphasis.top() != null) {
            emphasis.process(null);
        }
        giveAttributes();
        return tokens;
    }

    /** Whether something begins here; {@link #at} is behind it then. */
    private boolean special(char c) {
        switch (c) {
            case '\n':
                return lineBreak();
            case '\\':
                return backslash();
            case '`':
                return code();
            case '[':
                return footnote() || bracket(at + 1, false);
            case '!':
                return at + 1 < text.length() && text.charAt(at + 1) == '[' && bracket(at + 2, true);
            case ']':
                return closingBracket();
            case '<':
                return angled();
            case '&':
                return entity();
            case '{':
                return attributes();
            case ':':
                return address();
            case 'w':
                return hostAddress();
            case '@':
                return mail();
            default:
                return marks(c);
        }
    }

    private void flush(int end) {
        if (end > textStart) {
            tokens.add(new Token(Kind.TEXT, textStart, end));
        }
    }

    private Token add(Kind kind, int start, int end, String value) {
        flush(start);
        Token token = new Token(kind, start, end, value);
        tokens.add(token);
        at = end;
        textStart = end;
        return token;
    }

    private boolean lineBreak() {
        int end = at;
        while (end > textStart && text.charAt(end - 1) == ' ') {
            end--;
        }
        int breakAt = at;
        flush(end);
        textStart = breakAt;
        add(breakAt - end >= 2 ? Kind.HARD_BREAK : Kind.SOFT_BREAK, breakAt, breakAt + 1, "");
        return true;
    }

    private boolean backslash() {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (next == '\n') {
            add(Kind.HARD_BREAK, at, at + 2, "");
            return true;
        }
        if (!Flanking.isAsciiPunctuation(next)) {
            return false;
        }
        flush(at);
        textStart = at + 1;
        at += 2;
        return true;
    }

    private boolean code() {
        int open = at;
        int inside = open;
        while (inside < text.length() && text.charAt(inside) == '`') {
            inside++;
        }
        int ticks = inside - open;
        int close = ticks > MOST_TICKS ? -1 : closingTicks(inside, ticks);
        if (close < 0) {
            at = inside;
            return true;
        }
        String code = text.substring(inside, close).replace('\n', ' ');
        boolean padded = code.length() > 1 && code.charAt(0) == ' ' && code.charAt(code.length() - 1) == ' ';
        if (padded && !code.isBlank()) {
            code = code.substring(1, code.length() - 1);
        }
        add(Kind.CODE, open, close + ticks, code);
        return true;
    }

    /** Where the next run of so many backticks begins; runs are looked for once, whatever their length. */
    private int closingTicks(int from, int ticks) {
        if (lastTicks == null) {
            lastTicks = new int[MOST_TICKS + 1];
            for (int i = from; i < text.length(); ) {
                int end = i;
                while (end < text.length() && text.charAt(end) == '`') {
                    end++;
                }
                if (end > i && end - i <= MOST_TICKS) {
                    lastTicks[end - i] = i;
                }
                i = Math.max(end, i + 1);
            }
        }
        if (lastTicks[ticks] < from) {
            return -1;
        }
        int i = text.indexOf('`', from);
        while (i >= 0) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            if (end - i == ticks) {
                return i;
            }
            i = text.indexOf('`', end);
        }
        return -1;
    }

    private boolean marks(char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        emphasis.push(add(Kind.RUN, at, end, ""), text);
        return true;
    }

    private boolean bracket(int end, boolean picture) {
        if (!brackets.isEmpty()) {
            brackets.get(brackets.size() - 1).bracketAfter = true;
        }
        Token token = add(Kind.BRACKET, at, end, "");
        brackets.add(new Bracket(token, tokens.size() - 1, picture, emphasis.top()));
        return true;
    }

    private boolean closingBracket() {
        if (brackets.isEmpty()) {
            return false;
        }
        Bracket opener = brackets.remove(brackets.size() - 1);
        boolean active = opener.picture || brackets.size() >= inactive;
        inactive = Math.min(inactive, brackets.size());
        int after = at + 1;
        if (active) {
            if (links.resource(after)) {
                link(opener, links.destination(), links.title(), links.at());
                return true;
            }
            Definitions.Link defined = reference(opener, after);
            if (defined != null) {
                link(opener, defined.destination(), defined.title(), Math.max(after, links.at()));
                return true;
            }
        }
        return !opener.picture && span(opener, after);
    }

    /** The definition that {@code [text][label]}, {@code [label][]} or {@code [label]} refers to, or null. */
    private Definitions.Link reference(Bracket opener, int after) {
        if (definitions.isEmpty()) {
            return null;
        }
        if (after < text.length() && text.charAt(after) == '[' && !text.startsWith("[]", after)) {
            String label = links.label(after);
            if (!label.isEmpty()) {
                return definitions.link(label);
            }
        }
        if (opener.bracketAfter) {
            return null;
        }
        String label = links.label(opener.token.end - 1);
        Definitions.Link defined = label.isEmpty() || links.at() != after ? null : definitions.link(label);
        if (defined != null && text.startsWith("[]", after)) {
            links.label(after);
        }
        return defined;
    }

    private void link(Bracket opener, String destination, String title, int end) {
        flush(at);
        textStart = end;
        emphasis.process(opener.below);
        if (opener.picture) {
            List<Token> inside = tokens.subList(opener.index, tokens.size());
            String alternative = Inlines.plain(inside.subList(1, inside.size()), text);
            inside.clear();
            Token picture = new Token(Kind.PICTURE, opener.token.start, end, destination);
            picture.title = title;
            picture.text = alternative;
            tokens.add(picture);
        } else {
            Token token = opener.token;
            token.kind = Kind.LINK;
            token.value = destination;
            token.title = title;
            tokens.add(new Token(Kind.LINK_END, at, end));
            inactive = brackets.size();
        }
        at = end;
    }

    /** {@code [text]{attributes}} where it is no link. */
    private boolean span(Bracket opener, int after) {
        if (after >= text.length() || text.charAt(after) != '{') {
            return false;
        }
        AttributesParser parser = new AttributesParser(text, after);
        Attributes given = parser.parse();
        if (given == null) {
            return false;
        }
        flush(at);
        emphasis.process(opener.below);
        opener.token.kind = Kind.SPAN;
        opener.token.attributes = given;
        tokens.add(new Token(Kind.SPAN_END, at, parser.end()));
        at = parser.end();
        textStart = at;
        return true;
    }

    private boolean footnote() {
        if (!text.startsWith("[^", at) || !definitions.hasNotes()) {
            return false;
        }
        int end = at + 2;
        while (end < text.length() && end - at < LONGEST_NOTE && "[]\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ']') {
            return false;
        }
        String label = LinkSyntax.normalise(text.substring(at + 2, end));
        if (definitions.note(label) == null) {
            return false;
        }
        add(Kind.FOOTNOTE, at, end + 1, label);
        return true;
    }

    private boolean angled() {
        int end = AngledAddress.end(text, at);
        if (end > 0) {
            String address = text.substring(at + 1, end - 1);
            boolean mail = AngledAddress.isMail(address);
            add(Kind.ADDRESS, at, end, mail ? "mailto:" + address : address).text = address;
            return true;
        }
        end = html.end(at);
        if (end < 0) {
            return false;
        }
        String tag = text.substring(at, end);
        add(HtmlSyntax.isComment(tag) ? Kind.COMMENT : Kind.HTML, at, end, tag);
        return true;
    }

    private boolean entity() {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_ENTITY && isEntityCharacter(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ';') {
            return false;
        }
        boolean number = text.charAt(at + 1) == '#';
        boolean hex = number && (text.charAt(at + 2) == 'x' || text.charAt(at + 2) == 'X');
        if (number && end - at > (hex ? LONGEST_HEX : LONGEST_DECIMAL)) {
            return false;
        }
        String entity = text.substring(at, end + 1);
        String meant = Escaping.unescapeHtml(entity);
        if (meant.equals(entity)) {
            return false;
        }
        add(
                Kind.LITERAL,
                at,
                end + 1,
                meant.equals("\0") ? "\uFFFD" : Controls.prose(meant).text());
        return true;
    }

    private static boolean isEntityCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private boolean attributes() {
        AttributesParser parser = new AttributesParser(text, at);
        Attributes given = parser.parse();
        if (given == null) {
            return false;
        }
        add(Kind.ATTRIBUTES, at, parser.end(), "").attributes = given;
        return true;
    }

    private boolean address() {
        if (!text.startsWith("://", at)) {
            return false;
        }
        int start = BareAddress.schemeStart(text, at, textStart);
        int end = start < 0 ? -1 : BareAddress.end(text, at + 3);
        if (end < 0) {
            return false;
        }
        String address = text.substring(start, end);
        add(Kind.ADDRESS, start, end, address).text = address;
        return true;
    }

    private boolean hostAddress() {
        if (!text.startsWith("www.", at) || !BareAddress.isBoundary(text, at)) {
            return false;
        }
        int end = BareAddress.end(text, at + 4);
        if (end < 0 || text.indexOf('.', at + 4) < 0 || text.indexOf('.', at + 4) >= end) {
            return false;
        }
        String address = text.substring(at, end);
        add(Kind.ADDRESS, at, end, "http://" + address).text = address;
        return true;
    }

    private boolean mail() {
        int start = BareAddress.mailStart(text, at, textStart);
        int end = start < 0 ? -1 : BareAddress.mailEnd(text, at);
        if (end < 0) {
            return false;
        }
        String address = text.substring(start, end);
        add(Kind.ADDRESS, start, end, "mailto:" + address).text = address;
        return true;
    }

    /** Attributes belong to the element that ends where they begin. */
    private void giveAttributes() {
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind != Kind.ATTRIBUTES) {
                continue;
            }
            Token before = tokens.get(i - 1);
            if (before.end != token.start) {
                continue;
            }
            if (before.kind == Kind.RUN && before.run.left == 0 && !before.run.closed.isEmpty()) {
                before.run.closed.get(before.run.closed.size() - 1).attributes = token.attributes;
                token.taken = true;
            } else if (before.kind == Kind.PICTURE || before.kind == Kind.CODE) {
                before.attributes = token.attributes;
                token.taken = true;
            } else if (before.kind == Kind.LINK_END) {
                opening(i - 1).attributes = token.attributes;
                token.taken = true;
            }
        }
    }

    /** The link that ends at a place; links do not nest. */
    private Token opening(int end) {
        int i = end;
        while (tokens.get(i).kind != Kind.LINK) {
            i--;
        }
        return tokens.get(i);
    }
}
