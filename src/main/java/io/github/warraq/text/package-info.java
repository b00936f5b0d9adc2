/** What is true of Arabic-script text anywhere: direction, digits, dates, folding, slugs; pure functions. */
package io.github.warraq.text;
