/** Takes a built site to where readers find it: as one commit to a branch of a git remote. */
package io.github.warraq.deploy;
