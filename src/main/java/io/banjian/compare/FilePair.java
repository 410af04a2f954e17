package io.banjian.compare;

import io.banjian.delivery.PageSource;

/** Two files that are the same page, or the same pages. */
public record FilePair(PageSource first, PageSource second) {}
