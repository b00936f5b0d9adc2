package io.github.warraq.text.bidi;

/**
 * Names that are put into a page's own sentences and lists: isolated, so that they move nothing around them, and in order within.
 *
 * <p>A {@code <bdi>} that says no direction takes that of its first letter. This is right for a name in one script, and wrong for
 * «BBC عربي», which has letters of the page's direction and runs as the page does.
 */
public final class IsolatedName {
    private IsolatedName() {}

    /**
     * The name as HTML, in a {@code <bdi>} which says its direction where a browser would guess another one.
     *
     * @param name without controls
     * @param rightToLeft the direction of the page
     */
    public static String html(String name, boolean rightToLeft) {
        char[] characters = name.toCharArray();
        int toTheLeft = Classes.firstRightToLeft(characters);
        int toTheRight = firstLeftToRight(characters);
        boolean guessed = toTheLeft < toTheRight;
        boolean isForeign = toTheLeft != toTheRight && (rightToLeft ? toTheLeft : toTheRight) == characters.length;
        boolean runsToTheLeft = rightToLeft != isForeign;
        String opening = runsToTheLeft == guessed ? "<bdi>" : runsToTheLeft ? "<bdi dir=\"rtl\">" : "<bdi dir=\"ltr\">";
        return opening + Isolator.of(runsToTheLeft).html(name) + "</bdi>";
    }

    /** The offset of the first letter that runs to the right, flags being letters to browsers; the length if there is none. */
    private static int firstLeftToRight(char[] name) {
        for (int i = 0; i < name.length; i++) {
            if (Classes.isLeftToRight(Classes.at(name, i))) {
                return i;
            }
        }
        return name.length;
    }
}
