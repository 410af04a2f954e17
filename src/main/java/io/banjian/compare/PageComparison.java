package io.banjian.compare;

import io.banjian.page.Page;

/** A page held against its truth. It goes by the identity of the truth. */
public record PageComparison(Page truth, Page text, TextComparison result) {}
