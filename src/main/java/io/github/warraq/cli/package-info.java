/** What a person types and reads: commands, their options, and how notices and progress look on a terminal. */
package io.github.warraq.cli;
