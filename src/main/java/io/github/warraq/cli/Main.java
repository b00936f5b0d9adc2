package io.github.warraq.cli;

/** The {@code warraq} command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
