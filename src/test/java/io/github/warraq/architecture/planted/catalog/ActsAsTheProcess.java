package io.github.warraq.architecture.planted.catalog;

import java.io.IOException;

/** Each method does what only the command line may do. */
public final class ActsAsTheProcess {
    private ActsAsTheProcess() {}

    static void print() {
        System.out.println("done");
    }

    static void complain() {
        System.err.println("failed");
    }

    static void trace(Exception e) {
        e.printStackTrace();
    }

    static void exit() {
        System.exit(1);
    }

    static String environment() {
        return System.getenv("HOME");
    }

    static String property() {
        return System.getProperty("user.home");
    }

    static Process process() throws IOException {
        return new ProcessBuilder("true").start();
    }
}
