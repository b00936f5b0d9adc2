package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Which way everything in a container reads: a list, a table, a quotation. */
final class Scripts {
    private Scripts() {}

    /** The document's direction, unless there are letters and all of them are of the other. */
    static Script of(Node container, boolean rightToLeft) {
        boolean foreign = false;
        Node node = container.getFirstChild();
        while (node != null) {
            if (node instanceof Text) {
                BasedSequence text = node.getChars();
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    if (!Character.isLetter(c)) {
                        continue;
                    }
                    if (Script.isRightToLeft(c) == rightToLeft) {
                        return rightToLeft ? Script.RIGHT_TO_LEFT : Script.LEFT_TO_RIGHT;
                    }
                    foreign = true;
                }
            } else if (node.getFirstChild() != null && !isOpaque(node)) {
                node = node.getFirstChild();
                continue;
            }
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == container) {
                    return !foreign ? Script.NEUTRAL : rightToLeft ? Script.LEFT_TO_RIGHT : Script.RIGHT_TO_LEFT;
                }
            }
            node = node.getNext();
        }
        return Script.NEUTRAL;
    }

    private static boolean isOpaque(Node node) {
        return node instanceof Code
                || node instanceof Image
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof CodeBlock
                || node instanceof HtmlBlockBase
                || node instanceof HtmlInlineBase
                || (node instanceof LinkNodeBase && node.getFirstChild() == null);
    }
}
