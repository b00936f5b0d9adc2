package io.github.warraq.site;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the editor's files as text.
 *
 * @param text without a byte order mark; absent where there is no such file, or it cannot be read
 * @param error why it cannot be read
 */
record YamlFile(Optional<String> text, Optional<Notice> error) {
    private static final String MARK = "\uFEFF";

    /** @param name how notices name the file */
    static YamlFile read(Path file, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new YamlFile(Optional.of(text.startsWith(MARK) ? text.substring(1) : text), Optional.empty());
        } catch (NoSuchFileException absent) {
            return new YamlFile(Optional.empty(), Optional.empty());
        } catch (CharacterCodingException e) {
            return refused("undecodable", name, "the file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            return refused("unreadable", name, "the file cannot be read: " + e.getMessage(), "check its permissions");
        }
    }

    private static YamlFile refused(String code, String name, String message, String hint) {
        return new YamlFile(Optional.empty(), Optional.of(Notice.error(code, Place.of(name), message, hint)));
    }
}
