package io.github.warraq.build;

import io.github.warraq.base.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the place of something in a seed that is known by its words only. */
final class Where {
    private Where() {}

    /**
     * The first place where {@code words} stand in a file; the file itself if they do not stand there as they are.
     *
     * @param file how the notice names it
     */
    static Place of(Path path, String file, String words) {
        String text;
        try {
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return Place.of(file);
        }
        int at = text.indexOf(words);
        if (at < 0) {
            return Place.of(file);
        }
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int start = lineStart == 0 && text.startsWith("\uFEFF") ? 1 : lineStart;
        return new Place(file, line, 1 + text.codePointCount(start, at));
    }
}
