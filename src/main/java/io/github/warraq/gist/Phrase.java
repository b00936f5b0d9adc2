package io.github.warraq.gist;

/** Words that stand together in a story, and how the story uses them. */
final class Phrase {
    /** How a phrase was found to be a name. */
    enum Kind {
        /** It is said again and again. */
        REPEATED,
        /** A word before it says what it is: {@code شركة آبل}. */
        INTRODUCED,
        PERSON,
        /** The vocabulary knows it. */
        KNOWN
    }

    final long key;
    final String text;
    /** Where it stands first, and where it ends there. */
    final int from;

    final int to;
    final Kind kind;
    int count;
    boolean inHeadline;
    boolean inLead;

    Phrase(long key, String text, int from, int to, Kind kind) {
        this.key = key;
        this.text = text;
        this.from = from;
        this.to = to;
        this.kind = kind;
    }

    int length() {
        return to - from;
    }

    /** Notes that it is said once more. */
    void saidAt(int place, Text story) {
        count++;
        inHeadline |= place < story.headline();
        inLead |= place >= story.headline() && place < story.lead();
    }
}
