/** The Maven plugin: goals that do what the commands of the same names do, within a Maven build. */
package io.github.warraq.maven;
