/** What an editor does besides building: begins articles and sites, lists what is held back, looks up settings, clears away. */
package io.github.warraq.desk;
