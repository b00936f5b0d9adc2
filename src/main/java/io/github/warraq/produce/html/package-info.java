/** Pages: what an edition says, as views that cannot reach the shelf, written by the theme's templates. */
package io.github.warraq.produce.html;
