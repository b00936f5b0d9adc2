package io.github.warraq.produce.feeds;

import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.markup.Options;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.Words;
import io.github.warraq.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Makes all sheets of an edition's feeds, and reads them strictly. */
final class Documents {
    private Documents() {}

    static Map<String, Sheet> sheets(Edition edition, Optional<Instant> now) {
        Language language = edition.settings().language();
        Words words = Words.of(Theme.builtIn(), language, language);
        Map<String, Sheet> sheets = new TreeMap<>();
        new Feeds(Options.DEFAULT, words, now)
                .batches(edition)
                .forEach(batch -> batch.offerTo(sheet -> {
                    if (sheets.put(sheet.route().path(), sheet) != null) {
                        throw new AssertionError("twice: " + sheet.route());
                    }
                }));
        return sheets;
    }

    static byte[] bytes(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sheet.body().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Parses a well-formed document of a namespace-aware vocabulary. */
    static Document strict(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) throws SAXParseException {
                throw e;
            }

            @Override
            public void error(SAXParseException e) throws SAXParseException {
                throw e;
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXParseException {
                throw e;
            }
        });
        return builder.parse(new ByteArrayInputStream(xml));
    }
}
