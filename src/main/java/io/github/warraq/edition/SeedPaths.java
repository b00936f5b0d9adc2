package io.github.warraq.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses between seeds, without a look at the disk. */
public final class SeedPaths {
    private static final String SEEDS = "seeds/";

    private SeedPaths() {}

    /**
     * The file below {@code seeds/} that a local address means.
     *
     * @param file the seed that holds the address, such as {@code seeds/2016/putin.md}
     * @param target {@code other.md}, {@code ../a/b.jpg}, or {@code /x} from the root of the seeds; percent-decoded,
     *     without query or fragment
     * @return its path, beginning with {@code seeds/}; empty if it would be outside
     */
    public static Optional<String> resolve(String file, String target) {
        List<String> names = new ArrayList<>();
        if (!target.startsWith("/")) {
            String folder = file.substring(SEEDS.length(), Math.max(SEEDS.length(), file.lastIndexOf('/') + 1));
            names.addAll(List.of(folder.split("/")));
            names.remove("");
        }
        for (String name : target.split("/")) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return Optional.of(SEEDS + String.join("/", names));
    }
}
