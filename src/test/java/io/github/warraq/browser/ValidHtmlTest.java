package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it: the checker is the one that the W3C runs. */
@OfEachPaper
class ValidHtmlTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Of CSS View Transitions, which the checker does not know yet. */
    private static final Set<String> NOT_AN_ERROR = Set.of(
            "CSS: Unrecognized at-rule “@view-transition”",
            "CSS: Unknown pseudo-element or pseudo-class “::view-transition”.");

    private static final Errors ERRORS = new Errors();
    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void load() throws Exception {
        validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema(SCHEMA, ERRORS);
        validator.setUpValidatorAndParsers(ERRORS, true, false);
    }

    @BeforeEach
    void forget() {
        ERRORS.told.clear();
    }

    @Test
    void no_page_has_an_error(Site site) throws Exception {
        for (String path : site.pages()) {
            ERRORS.path = path;
            check(site.files().get(path));
        }
        assertThat(ERRORS.told).isEmpty();
    }

    @Test
    void the_checker_checks() throws Exception {
        ERRORS.path = "wrong.html";
        check("<!doctype html><title>x</title><p><div id=a></div></p><img id=a>".getBytes(StandardCharsets.UTF_8));
        assertThat(ERRORS.told).hasSizeGreaterThan(2);
    }

    private static void check(byte[] html) throws Exception {
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
    }

    /** Keeps errors, and lets warnings go. */
    private static final class Errors implements ErrorHandler {
        private final List<String> told = new ArrayList<>();
        private String path = "";

        @Override
        public void warning(SAXParseException warning) {
            // Pages are judged by the standard alone.
        }

        @Override
        public void error(SAXParseException error) {
            if (NOT_AN_ERROR.contains(error.getMessage())) {
                return;
            }
            told.add(path + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
