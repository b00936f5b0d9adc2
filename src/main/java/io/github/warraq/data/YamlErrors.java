package io.github.warraq.data;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The library's complaints in words that an editor can act on. */
final class YamlErrors {
    private YamlErrors() {}

    static Notice notice(MarkedYamlEngineException e, Function<Optional<Mark>, Place> places) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        Place place = places.apply(e.getProblemMark());
        if (context.contains("scanning a quoted scalar") || context.contains("scanning a double-quoted scalar")) {
            // Its end is looked for to the end of the document: the beginning is what there is to mend.
            return error(
                    places.apply(e.getContextMark()), "a quotation begins here and does not end", "close the quotes");
        }
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return error(place, "a tab where YAML wants spaces", "indent with spaces");
        }
        if (problem.contains("mapping values are not allowed")) {
            return error(
                    place, "a colon and a space inside a value that is not in quotes", "put the value into quotes");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return error(
                    places.apply(e.getContextMark()),
                    "a bracket opens here and is not closed as it should be: " + problem,
                    "close the bracket, and put commas between the values");
        }
        if (context.contains("simple key")) {
            return error(
                    places.apply(e.getContextMark()),
                    "a line that is no key: value",
                    "write key: value, or indent it below its key");
        }
        return error(
                place,
                "not valid YAML: " + (problem.isEmpty() ? context : problem),
                "check the indentation, and put values with signs in them into quotes");
    }

    private static Notice error(Place place, String message, String hint) {
        return Notice.error("yaml", place, message, hint);
    }
}
