package io.github.warraq.architecture.planted.article;

import com.ibm.icu.lang.UCharacter;

/** The table names every library of the product. */
public final class UsesALibraryOfNoRoom {
    private UsesALibraryOfNoRoom() {}

    public static boolean isLetter(int codePoint) {
        return UCharacter.isLetter(codePoint);
    }
}
