/** The only door to the output folder: takes sheets, stages what is new, and moves it in place when all are there. */
package io.github.warraq.publish;
