package io.github.warraq;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A build in a process of its own, which can be stopped and killed as a system does it. */
final class BuildProcess implements AutoCloseable {
    private static final long MOST_MINUTES = 3;
    private static final long PAUSE_NANOS = 50_000;

    private final Process process;
    private final Path told;

    private BuildProcess(Process process, Path told) {
        this.process = process;
        this.told = told;
    }

    /** Starts a build with a newspaper's usual options. */
    static BuildProcess of(Newspaper paper, Path log, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "io.github.warraq.cli.Main"));
        command.addAll(paper.buildArguments());
        command.addAll(List.of(options));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new BuildProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Test runners may hide the class path in a jar of their own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }

    long pid() {
        return process.pid();
    }

    /** @return whether that came about before the process ended */
    boolean waitUntil(BooleanSupplier moment) {
        while (process.isAlive()) {
            if (moment.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return moment.getAsBoolean();
    }

    /** Ends the process at once, without a word to it (SIGKILL). */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Takes the processor away from it (SIGSTOP). */
    void stop() {
        try {
            new ProcessBuilder("kill", "-STOP", Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int exitCode() {
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("it does not end: " + told());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that it has said. */
    String told() {
        try {
            return Files.readString(told, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
