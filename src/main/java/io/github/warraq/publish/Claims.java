package io.github.warraq.publish;

import io.github.warraq.base.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Which sheet has which route. Routes that differ in case only are one, as they are on some disks. Whoever loses a route
 * to another loses it in every run, whatever the order in which threads offer sheets.
 */
final class Claims {
    private final Map<String, Claim> byRoute = new ConcurrentHashMap<>();
    private final Queue<Claim> losers = new ConcurrentLinkedQueue<>();
    /** Files that were refused, each with a file in the folder of that name. */
    private final Map<Claim, Claim> inFolders = new HashMap<>();

    /** What came of wanting a route. */
    enum Outcome {
        TAKEN,
        /** The same sheet has it already. */
        SAME,
        LOST
    }

    Outcome take(Claim claim) {
        String route = key(claim.route);
        while (true) {
            Claim holder = byRoute.putIfAbsent(route, claim);
            if (holder == null) {
                return Outcome.TAKEN;
            }
            if (holder.isSameSheet(claim)) {
                return Outcome.SAME;
            }
            if (Claim.ORDER.compare(holder, claim) <= 0) {
                losers.add(claim);
                return Outcome.LOST;
            }
            if (byRoute.replace(route, holder, claim)) {
                losers.add(holder);
                return Outcome.TAKEN;
            }
        }
    }

    Collection<Claim> all() {
        return byRoute.values();
    }

    /** Whether one of ours will stand at a route, or at one that differs from it in case only. */
    boolean has(String route) {
        Claim claim = byRoute.get(key(route));
        return claim != null && claim.line != null;
    }

    /** The route of ours that is the same on disks that do not tell cases apart, as it is written. */
    Optional<String> holderOf(String route) {
        return Optional.ofNullable(byRoute.get(key(route)))
                .filter(claim -> claim.line != null)
                .map(claim -> claim.route);
    }

    /** Refuses files whose names others want for folders: those are more, as a rule. */
    void refuseFilesWhereFoldersAre() {
        Set<String> folders = new HashSet<>();
        Set<Claim> refused = new HashSet<>();
        for (Claim claim : byRoute.values()) {
            for (int slash = claim.route.lastIndexOf('/');
                    claim.line != null && slash > 0 && folders.add(claim.route.substring(0, slash));
                    slash = claim.route.lastIndexOf('/', slash - 1)) {
                Claim file = byRoute.get(key(claim.route.substring(0, slash)));
                if (file != null && file.line != null) {
                    refused.add(file);
                }
            }
        }
        for (Claim file : refused) {
            String folder = key(file.route) + "/";
            inFolders.put(
                    file,
                    byRoute.values().stream()
                            .filter(claim ->
                                    claim.line != null && key(claim.route).startsWith(folder))
                            .min(Comparator.comparing((Claim claim) -> claim.route))
                            .orElseThrow());
        }
        refused.forEach(file -> file.refuse(null));
    }

    /** The sheets that were refused, in the order of their routes. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (Claim loser : losers) {
            conflicts.add(conflict(loser, byRoute.get(key(loser.route)).source, false));
        }
        inFolders.forEach((file, within) -> conflicts.add(conflict(file, within.source, false)));
        for (Claim claim : byRoute.values()) {
            if (claim.stranger != null) {
                conflicts.add(conflict(claim, claim.stranger, true));
            }
        }
        return conflicts.stream().sorted().distinct().toList();
    }

    private static Conflict conflict(Claim claim, String rival, boolean foreign) {
        return new Conflict(new Route(claim.route), claim.source, rival, foreign);
    }

    private static String key(String route) {
        return route.toLowerCase(Locale.ROOT);
    }
}
