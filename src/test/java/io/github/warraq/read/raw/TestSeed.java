package io.github.warraq.read.raw;

import io.github.warraq.article.Article;
import io.github.warraq.read.Beside;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Seeds made of strings, and what is read from them. */
final class TestSeed {
    static final Settings SETTINGS = Settings.of(Language.ARABIC);

    private TestSeed() {}

    static Seed of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Seed of(String name, byte[] bytes) {
        return new Seed(Path.of("seeds", name + ".txt"), "seeds/" + name + ".txt", name, bytes, Beside.NOTHING);
    }

    static Article article(String name, String text) {
        return ((Reading.Accepted) new RawTextReader().read(of(name, text), SETTINGS)).article();
    }

    static Inspection inspection(String text) {
        return Inspector.inspect(of("test", text), SETTINGS);
    }

    static List<Judged> judged(String text) {
        return Recogniser.recognise(
                Wrapping.groups(Line.split(text, 0, 1)).stream().map(Line::join).toList(), Surroundings.NONE);
    }

    static Role role(String text, int line) {
        return judged(text).get(line - 1).role();
    }
}
