package io.github.warraq.produce.html;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.warraq.base.Place;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.ThemeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/** The theme's page templates, parsed once. Safe for any number of threads. */
final class Templates {
    private final Map<String, Template> pages = new TreeMap<>();

    /**
     * @param names of the templates that pages are written with
     * @throws ThemeException if one of them is missing or cannot be parsed
     */
    Templates(Theme theme, Iterable<String> names) {
        Configuration configuration = new Configuration(ViewWrapper.SEMANTICS);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTabSize(1);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        for (String name : names) {
            pages.put(name, parse(theme, configuration, name));
        }
    }

    private static Template parse(Theme theme, Configuration configuration, String name) {
        theme.text(name);
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw wrong(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (IOException e) {
            throw wrong(name, 0, 0, e.getMessage(), e);
        }
    }

    /**
     * A part of a page.
     *
     * @throws ThemeException if the template asks for what is not there
     */
    String text(String name, Map<String, Object> model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(name, model, bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a page in UTF-8.
     *
     * @param model what the template sees, by name
     * @throws ThemeException if the template asks for what is not there
     * @throws IOException from {@code out}
     */
    void write(String name, Map<String, Object> model, OutputStream out) throws IOException {
        Writer writer = new Utf8Writer(out);
        try {
            pages.get(name).process(model, writer);
        } catch (ParseException e) {
            throw wrong(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw failed(name, e);
        }
        writer.flush();
    }

    private static RuntimeException failed(String name, TemplateException e) throws IOException {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ThemeException ours) {
                return ours;
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        String where = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        return wrong(where, number(e.getLineNumber()), number(e.getColumnNumber()), e.getMessageWithoutStackTop(), e);
    }

    private static int number(Integer known) {
        return known == null ? 0 : known;
    }

    private static ThemeException wrong(String name, int line, int column, String message, Exception cause) {
        return new ThemeException(
                "template-error",
                new Place(Theme.shown(name), line, column),
                String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " "),
                "correct the template, or remove it to use the built-in one",
                cause);
    }
}
