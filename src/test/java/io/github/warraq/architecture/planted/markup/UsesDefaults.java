package io.github.warraq.architecture.planted.markup;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;

/** Each method asks the machine for its locale, charset or time zone. */
public final class UsesDefaults {
    private UsesDefaults() {}

    static String format(int page) {
        return String.format("page/%d", page);
    }

    static String formatted(int page) {
        return "page/%d".formatted(page);
    }

    static String lower(String text) {
        return text.toLowerCase();
    }

    static String upper(String text) {
        return text.toUpperCase();
    }

    static List<String> lowerByReference(List<String> texts) {
        return texts.stream().map(String::toLowerCase).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static String string(byte[] bytes) {
        return new String(bytes);
    }

    static String buffer(ByteArrayOutputStream buffer) {
        return buffer.toString();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static TimeZone timeZone() {
        return TimeZone.getDefault();
    }

    static Charset charset() {
        return Charset.defaultCharset();
    }

    static Reader file(String name) throws IOException {
        return new FileReader(name);
    }

    static Writer fileWriter(String name) throws IOException {
        return new FileWriter(name);
    }

    static Reader reader(InputStream in) {
        return new InputStreamReader(in);
    }

    static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out);
    }

    static PrintStream printStream(OutputStream out) {
        return new PrintStream(out, true);
    }

    static PrintWriter printWriter(OutputStream out) {
        return new PrintWriter(out, true);
    }

    static void printf(PrintWriter out, int page) {
        out.printf("page/%d", page);
    }

    static Scanner scanner(InputStream in) {
        return new Scanner(in);
    }

    static DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("EEEE");
    }

    static NumberFormat number() {
        return NumberFormat.getInstance();
    }

    static DecimalFormat decimal() {
        return new DecimalFormat("#,##0");
    }

    static String message(int page) {
        return MessageFormat.format("page/{0}", page);
    }

    static Collator collator() {
        return Collator.getInstance();
    }

    static BreakIterator words() {
        return BreakIterator.getWordInstance();
    }

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("words");
    }
}
