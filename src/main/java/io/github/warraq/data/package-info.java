/** YAML and TOML text to one small tree whose every node knows its line and column; the only room that knows their parsers. */
package io.github.warraq.data;
