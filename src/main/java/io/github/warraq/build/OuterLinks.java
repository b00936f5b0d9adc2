package io.github.warraq.build;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.check.Finding;
import io.github.warraq.check.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The links of articles to other sites: collects them, each address once, and tries them politely. */
final class OuterLinks {
    private static final Comparator<Place> FIRST =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Answers to programs that may be others to people: please log in, not for robots, slow down. */
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 999);

    private final Outside outside;
    private final TreeMap<String, Place> places = new TreeMap<>();
    private int left;

    OuterLinks(Outside outside) {
        this.outside = outside;
    }

    /** Takes an address down if it is of another site. Of too many, those that are first by name are kept. */
    void add(String address, Supplier<Place> place) {
        String plain = address.startsWith("//") ? "https:" + address : address;
        String lower = plain.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return;
        }
        int hash = plain.indexOf('#');
        String key = hash < 0 ? plain : plain.substring(0, hash);
        Place here = place.get();
        synchronized (places) {
            places.merge(key, here, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
            if (places.size() > outside.most()) {
                places.pollLastEntry();
                left++;
            }
        }
    }

    /** Tries all, and tells of those that do not answer well, in the order of their places. */
    void tryAll(Consumer<Finding> taker) throws IOException {
        Map<String, List<String>> byHost = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String address : places.keySet()) {
            Optional<URI> uri = uri(address);
            if (uri.isPresent()) {
                byHost.computeIfAbsent(uri.get().getHost(), host -> new ArrayList<>())
                        .add(address);
            } else {
                findings.add(finding(Rule.DEAD_LINK, address, "this is no address", "mend it"));
            }
        }
        findings.addAll(tryHosts(byHost));
        findings.sort(Comparator.comparing(finding -> finding.notice().place(), FIRST));
        findings.forEach(taker);
    }

    private List<Finding> tryHosts(Map<String, List<String>> byHost) throws IOException {
        ConcurrentLinkedQueue<Finding> found = new ConcurrentLinkedQueue<>();
        AtomicInteger untried = new AtomicInteger(left);
        long end = System.nanoTime() + outside.total().toNanos();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(outside.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            new Workers(outside.hosts())
                    .<List<String>>each(taker -> byHost.values().forEach(taker), addresses -> {
                        for (int i = 0; i < addresses.size(); i++) {
                            if (System.nanoTime() >= end) {
                                untried.addAndGet(addresses.size() - i);
                                return;
                            }
                            if (i > 0) {
                                Thread.sleep(outside.pause().toMillis());
                            }
                            tryOne(client, addresses.get(i)).ifPresent(found::add);
                        }
                    });
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the check was interrupted", stopped);
        } catch (RuntimeException | IOException expected) {
            throw expected;
        } catch (Exception unknown) {
            throw new IllegalStateException(unknown);
        }
        List<Finding> all = new ArrayList<>(found);
        if (untried.get() > 0) {
            all.add(new Finding(Notice.info(
                    Rule.UNREACHABLE_LINK.id(),
                    Place.of("seeds/"),
                    untried.get() + " links to other sites were not tried: they are too many, or the time was up")));
        }
        return all;
    }

    private Optional<Finding> tryOne(HttpClient client, String address) throws InterruptedException {
        try {
            int status = ask(client, address, "HEAD");
            if (status >= 400 && status != 429) {
                // Not every host knows what a question without an answer's body is.
                Thread.sleep(outside.pause().toMillis());
                status = ask(client, address, "GET");
            }
            if (status < 400) {
                return Optional.empty();
            }
            boolean gone = status < 500 && !NOT_FOR_PROGRAMS.contains(status);
            return Optional.of(
                    gone
                            ? finding(
                                    Rule.DEAD_LINK,
                                    address,
                                    "answers " + status,
                                    "look for where it has moved, or take the link out")
                            : finding(Rule.UNREACHABLE_LINK, address, "answers " + status, "try it in a browser"));
        } catch (IOException | IllegalArgumentException failed) {
            String why = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
            return Optional.of(finding(Rule.UNREACHABLE_LINK, address, why, "try it in a browser"));
        }
    }

    private int ask(HttpClient client, String address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(address).orElseThrow())
                .timeout(outside.timeout())
                .header("User-Agent", outside.agent())
                .header("Accept", "*/*")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(new URI(address.replace(" ", "%20")).toASCIIString());
            return Optional.of(uri).filter(whole -> whole.getHost() != null);
        } catch (java.net.URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private Finding finding(Rule rule, String address, String what, String hint) {
        return new Finding(new Notice(
                rule.level(), rule.id(), places.get(address), "“" + address + "”: " + what, Optional.of(hint)));
    }
}
