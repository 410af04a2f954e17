package io.banjian.rule;

import io.banjian.edition.Delivery;

/**
 * Looks at a whole delivery, from what is kept of its pages, and finds something about any of them,
 * or about one that is not there. Holds no state.
 */
public interface DeliveryRule extends Detector {
  void check(Delivery delivery, DeliverySink found);
}
