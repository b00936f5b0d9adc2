package io.github.warraq.produce;

import java.util.HexFormat;

/** A colour of the screen, for the contrast that WCAG 2 asks for. Channels are 0 to 255. */
record Colour(int red, int green, int blue) {
    private static final int CHANNEL = 255;

    /** @param hex as {@code #rrggbb} */
    static Colour parse(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16 & CHANNEL, rgb >> 8 & CHANNEL, rgb & CHANNEL);
    }

    /** Between 1 and 21, as WCAG 2.2 defines the contrast ratio. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = (double) channel / CHANNEL;
        // StrictMath: the same result on every machine.
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** This colour, mixed with {@code other} in steps of a twentieth until it has that contrast on {@code ground}. */
    Colour readableOn(Colour ground, double contrast, Colour other) {
        final int steps = 20;
        for (int step = 0; step < steps; step++) {
            Colour mixed = mixedWith(other, step, steps);
            if (mixed.contrast(ground) >= contrast) {
                return mixed;
            }
        }
        return other;
    }

    private Colour mixedWith(Colour other, int part, int whole) {
        return new Colour(
                mix(red, other.red, part, whole),
                mix(green, other.green, part, whole),
                mix(blue, other.blue, part, whole));
    }

    private static int mix(int one, int other, int part, int whole) {
        return (one * (whole - part) + other * part) / whole;
    }

    /** {@code #rrggbb}. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return "#" + hex.toHexDigits((byte) red) + hex.toHexDigits((byte) green) + hex.toHexDigits((byte) blue);
    }
}
