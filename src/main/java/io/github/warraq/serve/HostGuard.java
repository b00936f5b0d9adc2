package io.github.warraq.serve;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by a request's {@code Host} whether it was meant for us. A page of another host whose name suddenly leads to this
 * machine ("DNS rebinding") could else read drafts through the reader's own browser; its requests bear that name. An
 * address in digits cannot be rebound.
 */
final class HostGuard {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final String own;

    /** @param address that we listen at, as the user named it */
    HostGuard(InetAddress address) {
        String named = address.toString();
        this.own = named.substring(0, named.indexOf('/')).toLowerCase(Locale.ROOT);
    }

    /** @param host the header's value; null if there was none */
    boolean isOurs(String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || DIGITS.matcher(name).matches()
                || (!own.isEmpty() && name.equals(own));
    }
}
