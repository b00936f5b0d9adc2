package io.github.warraq.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void everyKindOfLineEndCounts() {
        Lines lines = new Lines("a", "x\ny\r\nz\r\r😀b");
        assertThat(lines.at(0)).hasToString("a:1:1");
        assertThat(lines.at(1)).hasToString("a:1:2");
        assertThat(lines.at(2)).hasToString("a:2:1");
        assertThat(lines.at(5)).hasToString("a:3:1");
        assertThat(lines.at(7)).hasToString("a:4:1");
        assertThat(lines.at(10)).hasToString("a:5:2");
        assertThat(lines.at(11)).hasToString("a:5:3");
    }
}
