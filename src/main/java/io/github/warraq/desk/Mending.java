package io.github.warraq.desk;

import io.github.warraq.check.Finding;
import io.github.warraq.read.Decoding;
import io.github.warraq.text.Edit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes in one seed, and nothing else of it: encoding, byte order mark, line ends and permissions stay. The new file takes
 * the place of the old one in one step.
 *
 * @param file the seed; through a link, what it leads to
 * @param lines what changes, in the order of the file
 */
public record Mending(Path file, List<Line> lines, byte[] bytes) {
    /** A line before and after. */
    public record Line(int number, String before, String after) {}

    /**
     * Works out the changes, and makes none.
     *
     * @param text the file's text as it was when it was checked
     * @param findings of two whose changes overlap the first counts
     * @return empty if there is nothing to change, the file is another one by now, or could not be written as it is
     */
    public static Optional<Mending> of(Path file, String text, List<Finding> findings) throws IOException {
        List<Edit> edits =
                findings.stream().flatMap(finding -> finding.fix().stream()).toList();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        byte[] bytes = Files.readAllBytes(real);
        if (!(Decoding.of(bytes) instanceof Decoding.Decoded decoded)
                || !decoded.text().equals(text)) {
            return Optional.empty();
        }
        String mended = Edit.apply(text, Edit.apart(edits));
        Charset charset = Charset.forName(decoded.charset());
        Optional<byte[]> plain = encode(text, charset);
        Optional<byte[]> after = encode(mended, charset);
        if (plain.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        int mark = bytes.length - plain.get().length;
        if (mark < 0 || !Arrays.equals(bytes, mark, bytes.length, plain.get(), 0, plain.get().length)) {
            return Optional.empty();
        }
        byte[] whole = Arrays.copyOf(bytes, mark + after.get().length);
        System.arraycopy(after.get(), 0, whole, mark, after.get().length);
        return Optional.of(new Mending(real, changed(text, mended), whole));
    }

    private static Optional<byte[]> encode(String text, Charset charset) {
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException unmappable) {
            return Optional.empty();
        }
    }

    /** No edit changes the number of lines. */
    private static List<Line> changed(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Line> changed = new ArrayList<>();
        for (int i = 0; i < old.size() && i < now.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                changed.add(new Line(i + 1, old.get(i), now.get(i)));
            }
        }
        return changed;
    }

    /** Puts the new file in place of the old one. */
    public void write() throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".warraq-new");
        try {
            Files.write(beside, bytes);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                Files.setPosixFilePermissions(beside, permissions);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
