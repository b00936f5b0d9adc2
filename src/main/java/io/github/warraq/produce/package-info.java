/** Makes sheets out of an edition; each room below makes one kind. */
package io.github.warraq.produce;
