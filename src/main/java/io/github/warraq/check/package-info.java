/** What an editor should know before readers do: rules about texts, links, pictures, titles and dates; findings, not pages. */
package io.github.warraq.check;
