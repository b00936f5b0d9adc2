package io.github.warraq.data;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * YAML 1.2 to a tree of nodes. The plain documents that nearly all front matter is are read by a scanner of ours
 * ({@link PlainYaml}), all others by the library; the trees are the same.
 *
 * <p>One liberty is taken: a line {@code title: قال: كلام}, which is no YAML, is read as what its writer meant, with a
 * warning.
 */
public final class Yaml {
    /** Each repair parses the document again. */
    private static final int MOST_REPAIRS = 16;

    private Yaml() {}

    /**
     * Parses a document whose top is a mapping, or that is empty. Of keys that occur twice the first counts, with a
     * warning.
     *
     * @param text the document
     * @param file for the places
     * @param firstLine the line of the file that the text begins with, 1-based
     */
    public static Parsed parse(String text, String file, int firstLine) {
        Optional<Notice> tooLong = Bounds.check(text, file, firstLine);
        if (tooLong.isPresent()) {
            return Parsed.refused(tooLong.get());
        }
        Node.Mapping plain = PlainYaml.read(text, file, firstLine);
        return plain != null ? Parsed.of(plain) : parseWithLibrary(text, file, firstLine);
    }

    /** The same without our scanner. */
    static Parsed parseWithLibrary(String text, String file, int firstLine) {
        LooseLines lines = new LooseLines(text);
        while (true) {
            YamlTree tree = new YamlTree(lines.text(), file, firstLine);
            try {
                Node.Mapping root = tree.read();
                List<Notice> notices = new ArrayList<>(tree.warnings());
                lines.repairs().forEach(repair -> notices.add(warning(repair, file, firstLine)));
                notices.sort(Comparator.comparingInt(notice -> notice.place().line()));
                return new Parsed(Optional.of(root), notices);
            } catch (YamlTree.Refusal refusal) {
                Place place = refusal.notice().place();
                boolean repaired = lines.repairs().size() < MOST_REPAIRS
                        && refusal.repairable()
                        && lines.quoteValue(place.line() - firstLine);
                if (!repaired) {
                    return Parsed.refused(refusal.notice());
                }
            }
        }
    }

    private static Notice warning(LooseLines.Repair repair, String file, int firstLine) {
        return Notice.warning(
                "yaml-unquoted",
                new Place(file, firstLine + repair.line(), repair.column()),
                "this value is not valid YAML without quotes; read as it is written",
                "write " + repair.quoted());
    }
}
