package io.banjian.delivery;

import io.banjian.page.IdentityPattern;
import io.banjian.page.TextDecoder;
import java.util.List;

/**
 * How a delivery is gathered.
 *
 * @param decoder for tables, whose records are told apart before they are read
 * @param limits of what an archive may come to
 * @param identity how the house names its pages
 * @param watch is told of the checksums that are computed, as that may take long
 */
record InputSettings(
    TextDecoder decoder, EntryLimits limits, List<IdentityPattern> identity, ChecksumWatch watch) {
  InputSettings {
    identity = List.copyOf(identity);
  }

  InputSettings(TextDecoder decoder, EntryLimits limits) {
    this(decoder, limits, List.of(), ChecksumWatch.NOBODY);
  }
}
