/** One story, whatever it came from; records only. */
package io.github.warraq.article;
