/**
 * References to other pages: 下转 and 上接, their form, their place, and whether they lead anywhere.
 */
@NullMarked
package io.banjian.rules.reference;

import org.jspecify.annotations.NullMarked;
