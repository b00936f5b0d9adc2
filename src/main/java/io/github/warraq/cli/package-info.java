/** The command line. */
package io.github.warraq.cli;
