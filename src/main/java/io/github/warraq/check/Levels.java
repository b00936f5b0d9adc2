package io.github.warraq.check;

import io.github.warraq.base.Notice.Level;
import java.util.Map;
import java.util.Optional;

/** How bad each rule's findings are for a site. */
public final class Levels {
    private static final String OFF = "off";

    private final Map<String, String> said;

    /** @param said by {@code check:} in {@code site.yml}: {@code off}, {@code note}, {@code warning} or {@code error} by rule */
    public Levels(Map<String, String> said) {
        this.said = Map.copyOf(said);
    }

    /** The finding as the site takes it; empty if it wants none. */
    public Optional<Finding> apply(Finding finding) {
        String word = said.get(finding.notice().code());
        if (word == null) {
            return Optional.of(finding);
        }
        return word.equals(OFF)
                ? Optional.empty()
                : Optional.of(finding.at(
                        switch (word) {
                            case "error" -> Level.ERROR;
                            case "warning" -> Level.WARNING;
                            default -> Level.INFO;
                        }));
    }
}
