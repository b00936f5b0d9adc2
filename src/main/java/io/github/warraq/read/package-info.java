/** One seed to an article, or a reasoned refusal; formats do not know each other. */
package io.github.warraq.read;
