package io.github.warraq.read.raw;

/** Whether a sentence is joined to what was said before it, as nearly all of an Arabic news story's are but the first. */
final class Joints {
    private static final char WAW = '\u0648';
    private static final char FA = '\u0641';
    private static final WordList WAW_WORDS = WordList.read("waw-words");

    private Joints() {}

    /** Whether a line begins with a verb of saying or telling, joined or not. */
    static boolean isReport(Line line) {
        return begins(line.key(), Vocabulary.REPORT_VERBS);
    }

    /** Whether a line begins with a verb, as sentences do and headlines do not. */
    static boolean isVerbal(Line line) {
        return isReport(line) || begins(line.key(), Vocabulary.STORY_VERBS);
    }

    private static boolean begins(String key, WordList words) {
        boolean prefixed = key.length() > 1 && (key.charAt(0) == WAW || key.charAt(0) == FA);
        return !words.opening(key).isEmpty()
                || (prefixed && !words.opening(key.substring(1)).isEmpty());
    }

    static boolean isJoined(Line line) {
        String key = line.key();
        if (key.isEmpty() || !Vocabulary.CONNECTIVES.opening(key).isEmpty()) {
            return !key.isEmpty();
        }
        char first = key.charAt(0);
        return (first == WAW || first == FA) && WAW_WORDS.opening(key).isEmpty();
    }
}
