package io.github.warraq.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of ARCHITECTURE.md: which room may import which, and which room a library belongs to.
 *
 * @param root the package that holds the rooms
 */
record House(String root) {
    private static final Set<String> MATERIAL = Set.of(
            "base", "text", "article", "data", "site", "markup", "gist", "read", "index", "catalog", "edition",
            "produce", "publish", "check");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("article", Set.of("base", "text")),
            Map.entry("data", Set.of("base")),
            Map.entry("site", Set.of("base", "text", "data")),
            Map.entry("markup", Set.of("base", "text", "article")),
            Map.entry("read", Set.of("base", "text", "article", "data", "site")),
            Map.entry("gist", Set.of("text", "article")),
            Map.entry("index", Set.of("base", "text", "article")),
            Map.entry("catalog", Set.of("base", "text", "article", "gist")),
            Map.entry("edition", Set.of("base", "text", "article", "site", "gist", "catalog")),
            Map.entry("produce", Set.of("base", "text", "article", "site", "markup", "index", "catalog", "edition")),
            Map.entry("publish", Set.of("base")),
            Map.entry("check", Set.of("base", "text", "article", "gist", "read", "markup", "catalog", "edition")),
            Map.entry("build", MATERIAL),
            Map.entry("serve", Set.of("base", "build")),
            Map.entry("desk", Set.of("base", "text", "data", "site", "read", "check", "build")),
            Map.entry("deploy", Set.of("base")),
            Map.entry("cli", Set.of("base", "check", "build", "desk", "serve", "deploy")),
            Map.entry("maven", Set.of("base", "check", "build", "desk", "serve")),
            Map.entry("api", Set.of("base", "build")));

    /** Rooms whose sub-rooms know neither each other nor are known to their parent. */
    private static final Set<String> PARTED = Set.of("read", "produce");

    /** Where sub-rooms of {@link #PARTED} rooms are plugged in. */
    private static final String SWITCHBOARD = "build";

    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.vladsch.flexmark.", Set.of("markup")),
            Map.entry("org.jsoup.", Set.of("markup")),
            Map.entry("freemarker.", Set.of("produce", "produce.html")),
            Map.entry("org.snakeyaml.", Set.of("data")),
            Map.entry("org.tomlj.", Set.of("data")),
            Map.entry("org.h2.", Set.of("catalog")),
            Map.entry("com.dynatrace.hash4j.", Set.of("base")),
            Map.entry("picocli.", Set.of("cli")),
            Map.entry("org.eclipse.jgit.", Set.of("deploy")),
            Map.entry("java.awt.", Set.of("produce.cards")),
            Map.entry("com.sun.net.httpserver.", Set.of("serve")),
            Map.entry("org.apache.maven.", Set.of("maven")),
            Map.entry("org.codehaus.plexus.", Set.of("maven")),
            Map.entry("io.methvin.", Set.of("serve")),
            // The watcher's logger, which is told to say nothing.
            Map.entry("org.slf4j.", Set.of("serve")));

    /** Says what is wrong with an import, if anything is. */
    Optional<String> objection(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = inside(dependency.getOriginClass());
        if (target.isPrimitive()) {
            return Optional.empty();
        }
        return isOurs(target) ? betweenRooms(from, inside(target)) : ofLibrary(from, target.getName());
    }

    /** The path of a class's package below the root, such as {@code read.raw}. */
    String inside(JavaClass ours) {
        String name = ours.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    boolean isOurs(JavaClass any) {
        return any.getPackageName().equals(root) || any.getPackageName().startsWith(root + ".");
    }

    static boolean isRoom(String room) {
        return MAY_IMPORT.containsKey(room);
    }

    static String room(String inside) {
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static Optional<String> betweenRooms(String from, String to) {
        String fromRoom = room(from);
        String toRoom = room(to);
        boolean parted = PARTED.contains(toRoom);
        if (!fromRoom.equals(toRoom)) {
            if (!MAY_IMPORT.getOrDefault(fromRoom, Set.of()).contains(toRoom)) {
                return Optional.of(fromRoom + " may not import " + toRoom);
            }
            return parted && !to.equals(toRoom) && !fromRoom.equals(SWITCHBOARD)
                    ? Optional.of("only " + SWITCHBOARD + " may import the sub-room " + to)
                    : Optional.empty();
        }
        return parted && !from.equals(to) && !to.equals(toRoom)
                ? Optional.of((from.equals(fromRoom) ? "a parent" : "a sub-room") + " may not import " + to)
                : Optional.empty();
    }

    private static Optional<String> ofLibrary(String from, String name) {
        for (Map.Entry<String, Set<String>> library : LIBRARIES.entrySet()) {
            if (name.startsWith(library.getKey())) {
                return library.getValue().contains(from)
                        ? Optional.empty()
                        : Optional.of(library.getKey() + "* belongs to " + library.getValue());
            }
        }
        return name.startsWith("java.") || name.startsWith("javax.")
                ? Optional.empty()
                : Optional.of("no room has the library of " + name);
    }
}
