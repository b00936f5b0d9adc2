package io.github.warraq.markup;

/** An address that is itself the text of a link. */
final class ShownAddress {
    private ShownAddress() {}

    /** The opening tag of a link to an encoded address. */
    static String tag(String href) {
        StringBuilder tag = new StringBuilder("<a");
        Escape.attribute("href", href, tag);
        return tag.append(Hrefs.isExternal(href) ? " rel=\"noopener\">" : ">").toString();
    }

    /** The address decoded, left to right, with each right-to-left part of it isolated so that the parts keep their order. */
    static String html(String address) {
        String shown = Hrefs.shown(address).orElse(address);
        StringBuilder html = new StringBuilder(shown.length() + 32).append("<bdi dir=\"ltr\">");
        int from = 0;
        for (int i = 0; i < shown.length(); ) {
            if (!Script.isRightToLeft(shown.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            int last = end;
            while (end < shown.length() && !isDelimiter(shown.charAt(end))) {
                end++;
                last = Script.isRightToLeft(shown.charAt(end - 1)) ? end : last;
            }
            Escape.text(shown, from, i, html);
            html.append("<bdi>");
            Escape.text(shown, i, last, html);
            html.append("</bdi>");
            from = last;
            i = last;
        }
        Escape.text(shown, from, shown.length(), html);
        return html.append("</bdi>").toString();
    }

    private static boolean isDelimiter(char c) {
        return "/?#&=.:;@".indexOf(c) >= 0;
    }
}
