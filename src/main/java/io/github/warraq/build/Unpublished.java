package io.github.warraq.build;

/** Why a plain build would not publish an article. */
public enum Unpublished {
    /** Its author holds it back. */
    DRAFT,
    /** It is dated after now. */
    FUTURE
}
