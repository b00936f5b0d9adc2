package io.github.warraq.markup;

/** Addresses in angle brackets, CommonMark 0.31 section 6.5. */
final class AngledAddress {
    private static final int NONE = -1;
    private static final int SHORTEST_SCHEME = 2;
    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_MAIL = 320;

    private AngledAddress() {}

    /** Where {@code <scheme:address>} or {@code <name@host>} ends that begins at a place; -1 where there is none. */
    static int end(String text, int from) {
        int at = from + 1;
        while (at < text.length()
                && at - from - 1 <= LONGEST_SCHEME
                && isSchemeCharacter(text.charAt(at), at > from + 1)) {
            at++;
        }
        int scheme = at - from - 1;
        if (at < text.length() && text.charAt(at) == ':' && scheme >= SHORTEST_SCHEME && scheme <= LONGEST_SCHEME) {
            while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '<' && text.charAt(at) != '>') {
                at++;
            }
            return at < text.length() && text.charAt(at) == '>' ? at + 1 : NONE;
        }
        return mail(text, from);
    }

    private static int mail(String text, int from) {
        int at = from + 1;
        int sign = NONE;
        while (at < text.length() && at - from <= LONGEST_MAIL) {
            char c = text.charAt(at);
            if (c == '@' && sign < 0 && at > from + 1) {
                sign = at;
            } else if (c == '>') {
                return sign > 0 && BareAddress.isHost(text, sign + 1, at) ? at + 1 : NONE;
            } else if (!isMailCharacter(c)) {
                return NONE;
            }
            at++;
        }
        return NONE;
    }

    static boolean isMail(String address) {
        return Hrefs.scheme(address).isEmpty();
    }

    private static boolean isSchemeCharacter(char c, boolean inside) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (inside && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }

    private static boolean isMailCharacter(char c) {
        boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alphanumeric || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }
}
