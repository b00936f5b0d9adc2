package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's inline parser with emphasis that works beside right-to-left letters. CommonMark asks for a space or
 * punctuation outside an emphasis whose inner edge is punctuation; scripts that write particles joined to the next word
 * ({@code و**«الناتو»**}) and that close a lead-in without a space ({@code **مهم:**تابعونا}) have neither. There, a
 * right-to-left letter outside counts as a space would (commonmark-spec issue 650).
 */
final class CanonicalInlineParser extends InlineParserImpl {
    CanonicalInlineParser(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == delimiter) {
            end++;
        }
        if (end - start < processor.getMinLength()) {
            return false;
        }
        int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
        int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
        boolean spaceBefore = Flanking.isSpace(before);
        boolean spaceAfter = Flanking.isSpace(after);
        boolean punctuationBefore = Flanking.isPunctuation(before);
        boolean punctuationAfter = Flanking.isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        boolean opens;
        boolean closes;
        if (delimiter == '_') {
            opens = left && (!right || punctuationBefore);
            closes = right && (!left || punctuationAfter);
        } else {
            opens = left || (!spaceAfter && Flanking.isRightToLeft(before));
            closes = right || (!spaceBefore && Flanking.isRightToLeft(after));
        }
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter previous = lastDelimiter;
        lastDelimiter = new Delimiter(input, node, delimiter, opens, closes, previous, start);
        lastDelimiter.setNumDelims(end - start);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        return true;
    }
}
