package io.github.warraq.read.raw;

import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedReader;
import io.github.warraq.site.Settings;

/**
 * Reads raw newspaper texts, {@code .txt}: no markup, only lines, as people paste them. What front matter or {@code x.yml}
 * beside the seed says goes before what the lines say, and that before what the seed's path says.
 */
public final class RawTextReader implements SeedReader {
    @Override
    public boolean accepts(String extension) {
        return extension.equals("txt");
    }

    @Override
    public Reading read(Seed seed, Settings settings) {
        Examiner.Examined examined = Examiner.examine(seed, settings);
        return examined.story().isEmpty()
                ? new Reading.Rejected(examined.notices())
                : new Assembler(seed, settings, examined.metadata())
                        .assemble(examined.story().get(), examined.notices());
    }
}
