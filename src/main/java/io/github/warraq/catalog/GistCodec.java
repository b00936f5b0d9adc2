package io.github.warraq.catalog;

import io.github.warraq.gist.Gist;
import io.github.warraq.gist.Name;
import io.github.warraq.gist.Sketch;
import io.github.warraq.gist.Term;

/** Gists as bytes and back; {@link Codec#FORMAT} tells of changes here too. */
final class GistCodec {
    private GistCodec() {}

    static byte[] bytes(Gist gist) {
        ByteWriter out = new ByteWriter();
        out.list(gist.terms(), (o, term) -> o.hash(term.stem()).number(term.weight()));
        out.list(gist.names(), GistCodec::name);
        sketch(out, gist.wording());
        sketch(out, gist.figures());
        return out.toBytes();
    }

    static Gist gist(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new Gist(in.list(i -> new Term(i.hash(), i.size())), in.list(GistCodec::name), sketch(in), sketch(in));
    }

    private static void name(ByteWriter out, Name name) {
        out.hash(name.key())
                .text(name.text())
                .number(name.weight())
                .flag(name.sure())
                .hash(name.last());
    }

    private static Name name(ByteReader in) {
        return new Name(in.longHash(), in.text(), in.size(), in.flag(), in.longHash());
    }

    private static void sketch(ByteWriter out, Sketch sketch) {
        out.number(sketch.size()).number(sketch.most()).number(sketch.least().length);
        for (int hash : sketch.least()) {
            out.hash(hash);
        }
    }

    private static Sketch sketch(ByteReader in) {
        int size = in.size();
        int most = in.size();
        int[] least = new int[in.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = in.hash();
        }
        return new Sketch(size, least, most);
    }
}
