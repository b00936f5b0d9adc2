/** Files that go into the output as they are: the site's own, the pictures that stories show, and the theme's. */
package io.github.warraq.produce.assets;
