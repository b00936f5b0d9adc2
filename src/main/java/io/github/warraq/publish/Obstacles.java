package io.github.warraq.publish;

import io.github.warraq.base.FileState;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what stands in the way of new files: a file where a folder has to be, or a folder where a file has to be. What is
 * ours and no longer wanted makes way; a stranger's file does not.
 */
final class Obstacles {
    private final Output output;
    private final Manifest before;
    private final Claims claims;
    private final Map<String, Optional<String>> inTheWayOfFolders = new HashMap<>();
    private boolean mustMakeWay;

    Obstacles(Output output, Manifest before, Claims claims) {
        this.output = output;
        this.before = before;
        this.claims = claims;
    }

    /** Whether something of ours has to be deleted before new files can be moved in place. */
    boolean mustMakeWay() {
        return mustMakeWay;
    }

    /** A stranger's file because of which there can be no file at a route. */
    Optional<String> inTheWayOf(String route) throws IOException {
        Optional<String> above = inTheWayOfFolder(parent(route));
        return above.isPresent() ? above : within(route);
    }

    private Optional<String> inTheWayOfFolder(String folder) throws IOException {
        Optional<String> known = inTheWayOfFolders.get(folder);
        if (known == null) {
            known = lookFor(folder);
            inTheWayOfFolders.put(folder, known);
        }
        return known;
    }

    private Optional<String> lookFor(String folder) throws IOException {
        if (folder.isEmpty() || Files.isDirectory(output.path(folder))) { // or a link to one
            return Optional.empty();
        }
        return output.at(folder) == null ? inTheWayOfFolder(parent(folder)) : unlessItMakesWay(folder);
    }

    private Optional<String> unlessItMakesWay(String file) throws IOException {
        boolean unwanted = before.files().containsKey(file) && !claims.has(file) && output.isPrunable(file);
        mustMakeWay |= unwanted;
        return unwanted ? Optional.empty() : Optional.of(file);
    }

    private Optional<String> within(String route) throws IOException {
        FileState standing = output.at(route);
        if (standing == null || standing.kind() != FileState.Kind.FOLDER) {
            return Optional.empty();
        }
        mustMakeWay = true;
        TreeSet<String> files = new TreeSet<>();
        Files.walkFileTree(output.path(route), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(output.route(file));
                return FileVisitResult.CONTINUE;
            }
        });
        for (String file : files) {
            Optional<String> stranger = unlessItMakesWay(file);
            if (stranger.isPresent()) {
                return stranger;
            }
        }
        return Optional.empty();
    }

    private static String parent(String route) {
        return route.substring(0, Math.max(0, route.lastIndexOf('/')));
    }
}
