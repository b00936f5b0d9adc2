package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.List;

/** A piece of a block's text, in the order of the text; what an element begins or ends with is a piece of its own. */
final class Token {
    /** What a piece is. */
    enum Kind {
        /** Text as it stands between {@code start} and {@code end}. */
        TEXT,
        /** Text in {@code value}: what an entity stands for. */
        LITERAL,
        CODE,
        /** A run of emphasis marks: what it closes, what is left of it, what it opens. */
        RUN,
        /** An opening bracket, with the exclamation mark of a picture; text unless it becomes something else. */
        BRACKET,
        LINK,
        LINK_END,
        SPAN,
        SPAN_END,
        /** A picture: address in {@code value}, alternative text in {@code text}. */
        PICTURE,
        /** An address that is its own text: where it leads in {@code value}, what is shown in {@code text}. */
        ADDRESS,
        HTML,
        COMMENT,
        SOFT_BREAK,
        HARD_BREAK,
        FOOTNOTE,
        ATTRIBUTES
    }

    Kind kind;
    final int start;
    final int end;
    String value = "";
    String title = "";
    String text = "";
    /** Of a picture, a link or a span; what the author says of code is left out. */
    Attributes attributes;
    /** Attributes that belong to something. */
    boolean taken;

    Token(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    Token(Kind kind, int start, int end, String value) {
        this(kind, start, end);
        this.value = value;
    }

    /** Emphasis of some kind, from where a run opens it to where another closes it. */
    static final class Emphasis {
        final String name;
        Attributes attributes;

        Emphasis(String name) {
            this.name = name;
        }
    }

    /** A run of emphasis marks on the stack of those that may still match. */
    static final class Run {
        final Token token;
        final char mark;
        final int length;
        final boolean opens;
        final boolean closes;
        int left;
        final List<Emphasis> closed = new ArrayList<>(1);
        final List<Emphasis> opened = new ArrayList<>(1);
        Run previous;
        Run next;

        Run(Token token, char mark, int length, boolean opens, boolean closes) {
            this.token = token;
            this.mark = mark;
            this.length = length;
            this.left = length;
            this.opens = opens;
            this.closes = closes;
        }
    }

    /** Of a {@link Kind#RUN}. */
    Run run;
}
