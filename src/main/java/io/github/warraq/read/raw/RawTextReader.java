package io.github.warraq.read.raw;

import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.read.SeedReader;
import io.github.warraq.site.Settings;

/** Reads raw newspaper texts, {@code .txt}: no markup, only lines, as people paste them. */
public final class RawTextReader implements SeedReader {
    @Override
    public boolean accepts(String extension) {
        return extension.equals("txt");
    }

    @Override
    public Reading read(Seed seed, Settings settings) {
        Examiner examined = Examiner.examine(seed, settings);
        return examined.story().isEmpty()
                ? new Reading.Rejected(examined.notices())
                : new Assembler(seed, settings, Beside.at(seed.path()))
                        .assemble(examined.story().get(), examined.notices());
    }
}
