/** Dates as people write them: months by region, Hijri and Jalali, found in text and written. */
package io.github.warraq.text.time;
