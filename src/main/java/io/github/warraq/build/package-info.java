/** Plugs the rooms together and runs them: gather, arrange, print, publish; the only threads besides the preview's. */
package io.github.warraq.build;
