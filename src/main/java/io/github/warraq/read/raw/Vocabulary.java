package io.github.warraq.read.raw;

/** The word lists that the clues share. */
final class Vocabulary {
    static final WordList CREDITS = WordList.read("credits");
    static final WordList WEAK_TAIL_OPENINGS = WordList.read("weak-tail-openings");
    static final WordList AGENCIES = WordList.read("agencies");
    static final WordList OUTLETS = WordList.read("outlets");
    static final WordList PLACES = WordList.read("places");
    static final WordList SECTIONS = WordList.read("sections");
    static final WordList GIVEN_NAMES = WordList.read("given-names");
    static final WordList NAMES_AND_WORDS = WordList.read("names-and-words");
    static final WordList REPORT_VERBS = WordList.read("report-verbs");
    static final WordList STORY_VERBS = WordList.read("story-verbs");
    static final WordList FURNITURE_LINES = WordList.read("furniture-lines");
    static final WordList FURNITURE_OPENINGS = WordList.read("furniture-openings");
    static final WordList RELATED_OPENINGS = WordList.read("related-openings");
    static final WordList TAIL_OPENINGS = WordList.read("tail-openings");
    static final WordList BYLINE_OPENINGS = WordList.read("byline-openings");
    static final WordList CAPTION_OPENINGS = WordList.read("caption-openings");
    static final WordList CREDIT_OPENINGS = WordList.read("credit-openings");
    static final WordList SOURCE_OPENINGS = WordList.read("source-openings");
    static final WordList TAG_OPENINGS = WordList.read("tag-openings");
    static final WordList DATE_WORDS = WordList.read("date-words");
    static final WordList UPDATE_WORDS = WordList.read("update-words");
    static final WordList LEAD_INS = WordList.read("lead-ins");
    static final WordList CONNECTIVES = WordList.read("connectives");
    static final WordList WIRE_MARKS = WordList.read("wire-marks");
    static final WordList DISCLOSURES = WordList.read("disclosures");

    private Vocabulary() {}
}
