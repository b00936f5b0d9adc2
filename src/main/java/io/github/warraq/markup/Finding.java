package io.github.warraq.markup;

import io.github.warraq.text.Controls;

/**
 * Something in an article's Markdown that its author should know of.
 *
 * @param code a stable short name in kebab case, such as {@code unsafe-address}
 * @param line of the Markdown, 1-based
 * @param column of the line, 1-based, in code points
 * @param detail what it is about: the address, the character
 */
public record Finding(Severity severity, String code, int line, int column, String detail) {
    /** How bad it is. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR;

        static Severity of(Controls.Severity severity) {
            return switch (severity) {
                case INFO -> INFO;
                case WARNING -> WARNING;
                case ERROR -> ERROR;
            };
        }
    }
}
