/**
 * The quality report that people read: a folder of HTML, script and data that opens offline by a
 * double click, or one file of it. What it shows is decided here in Java and in the templates of
 * {@code src/main/jte}; how it behaves, in the scripts beside this package's resources. Text of a
 * dump reaches the browser inside packed data blocks or escaped by a template, never as markup or
 * script.
 */
@NullMarked
package io.banjian.report.html;

import org.jspecify.annotations.NullMarked;
