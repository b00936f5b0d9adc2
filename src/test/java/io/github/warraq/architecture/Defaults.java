package io.github.warraq.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;

/** The JDK's methods that quietly ask the machine for its locale, charset or time zone. */
final class Defaults {
    /** Methods that are good where they are given one of these. */
    private static final Set<Class<?>> EXPLICIT = Set.of(
            Locale.class, Charset.class, java.nio.charset.CharsetDecoder.class, java.nio.charset.CharsetEncoder.class);

    private static final List<Suspect> SUSPECTS = List.of(
            new Suspect(String.class, Set.of("format", "toLowerCase", "toUpperCase", "getBytes")),
            new Suspect(PrintStream.class, Set.of("format", "printf")),
            new Suspect(PrintWriter.class, Set.of("format", "printf")),
            new Suspect(Formatter.class, Set.of("<init>")),
            new Suspect(Scanner.class, Set.of("<init>")),
            new Suspect(FileReader.class, Set.of("<init>")),
            new Suspect(FileWriter.class, Set.of("<init>")),
            new Suspect(InputStreamReader.class, Set.of("<init>")),
            new Suspect(OutputStreamWriter.class, Set.of("<init>")),
            new Suspect(PrintStream.class, Set.of("<init>")),
            new Suspect(ByteArrayOutputStream.class, Set.of("toString")),
            new Suspect(
                    DateTimeFormatter.class,
                    Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedDateTime", "ofLocalizedTime")),
            new Suspect(DateTimeFormatterBuilder.class, Set.of("toFormatter")),
            new Suspect(
                    DateFormat.class,
                    Set.of("getInstance", "getDateInstance", "getTimeInstance", "getDateTimeInstance")),
            new Suspect(SimpleDateFormat.class, Set.of("<init>")),
            new Suspect(DecimalFormat.class, Set.of("<init>")),
            new Suspect(MessageFormat.class, Set.of("<init>", "format")),
            new Suspect(Collator.class, Set.of("getInstance")),
            new Suspect(ResourceBundle.class, Set.of("getBundle")),
            new Suspect(
                    NumberFormat.class,
                    Set.of(
                            "getInstance",
                            "getNumberInstance",
                            "getIntegerInstance",
                            "getPercentInstance",
                            "getCompactNumberInstance")),
            new Suspect(
                    BreakIterator.class,
                    Set.of("getWordInstance", "getLineInstance", "getCharacterInstance", "getSentenceInstance")));

    /** Methods that are never good. */
    private static final List<Suspect> CULPRITS = List.of(
            new Suspect(String.class, Set.of("formatted")),
            new Suspect(Locale.class, Set.of("getDefault", "setDefault")),
            new Suspect(ZoneId.class, Set.of("systemDefault")),
            new Suspect(TimeZone.class, Set.of("getDefault", "setDefault")),
            new Suspect(Charset.class, Set.of("defaultCharset")));

    private Defaults() {}

    static boolean isUsedBy(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        return CULPRITS.stream().anyMatch(culprit -> culprit.isCalledBy(called))
                || (!isExplicit(called)
                        && (decodesBytes(called)
                                || encodesStream(called)
                                || SUSPECTS.stream().anyMatch(suspect -> suspect.isCalledBy(called))));
    }

    private static boolean isExplicit(CodeUnitAccessTarget called) {
        return called.getRawParameterTypes().stream()
                .anyMatch(type -> EXPLICIT.stream().anyMatch(type::isEquivalentTo));
    }

    /** {@code new String(byte[])}, but not {@code new String(char[])}. */
    private static boolean decodesBytes(CodeUnitAccessTarget called) {
        return new Suspect(String.class, Set.of("<init>")).isCalledBy(called)
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(byte[].class));
    }

    /** {@code new PrintWriter(OutputStream)}, but not {@code new PrintWriter(Writer)}. */
    private static boolean encodesStream(CodeUnitAccessTarget called) {
        return new Suspect(PrintWriter.class, Set.of("<init>")).isCalledBy(called)
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(java.io.Writer.class));
    }

    private record Suspect(Class<?> owner, Set<String> names) {
        boolean isCalledBy(CodeUnitAccessTarget called) {
            JavaClass on = called.getOwner();
            return on.isEquivalentTo(owner) && names.contains(called.getName());
        }
    }
}
