package io.github.warraq.desk;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.KeyNames;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedName;
import io.github.warraq.site.Settings.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that the articles of a section are in.
 *
 * @param name below {@code seeds/}; absent where articles lie in {@code seeds/} itself
 * @param toSay what front matter has to say, because the folder does not tell the section
 */
record SectionFolder(Optional<String> name, Optional<String> toSay) {
    static final SectionFolder NONE = new SectionFolder(Optional.empty(), Optional.empty());

    /**
     * @param wanted a section's key, name or slug, or the name of a folder that is there
     * @throws Refusal if there is no such section
     */
    static SectionFolder of(String wanted, List<Section> sections, Path seeds) throws Refusal {
        Optional<String> key = sections.stream()
                .filter(section ->
                        List.of(section.key(), section.name(), section.slug()).contains(wanted))
                .map(Section::key)
                .findFirst();
        if (key.isPresent()) {
            return tells(key.get())
                    ? new SectionFolder(key, Optional.empty())
                    : new SectionFolder(Optional.empty(), key);
        }
        if (tells(wanted) && Files.isDirectory(seeds.resolve(wanted))) {
            return new SectionFolder(Optional.of(wanted), Optional.empty());
        }
        List<String> known = sections.stream()
                .flatMap(section -> Stream.of(section.key(), section.name()))
                .toList();
        String hint = KeyNames.nearest(wanted, known)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("name it under sections: in seeds/site.yml first");
        throw new Refusal(Notice.error(
                "unknown-section", Place.of("seeds/site.yml"), "there is no section '" + wanted + "'", hint));
    }

    /** Whether an article in a folder of that name is in the section of that name. */
    private static boolean tells(String key) {
        boolean isFileName = !key.isBlank()
                && !key.startsWith(".")
                && key.chars().noneMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0 || Character.isISOControl(c));
        if (!isFileName || key.equals("static")) {
            return false;
        }
        Seed within = new Seed(Path.of("a.md"), "seeds/" + key + "/a.md", key + "/a", new byte[0], Beside.NOTHING);
        return SeedName.of(within).section().equals(Optional.of(key));
    }
}
