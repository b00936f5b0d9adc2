package io.github.warraq.build;

import java.time.Duration;

/**
 * How links to other sites are tried: no host is asked two things at a time, or without a pause in between.
 *
 * @param most how many different addresses
 * @param hosts how many hosts at a time
 * @param timeout for one answer
 * @param pause between two questions to one host
 * @param total after which the rest is left
 * @param agent how the program names itself (RFC 9110, 10.1.5)
 */
public record Outside(int most, int hosts, Duration timeout, Duration pause, Duration total, String agent) {
    /** Two thousand addresses, eight hosts at a time, ten seconds an answer, a second's pause, five minutes in all. */
    public static Outside polite(String agent) {
        return new Outside(2000, 8, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(5), agent);
    }
}
