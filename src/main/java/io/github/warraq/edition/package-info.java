/** Which pages exist and who may mention whom; slots, not articles. */
package io.github.warraq.edition;
