package io.banjian.normalize;

/** Which of the two scripts a Chinese text is set in. */
public enum ChineseScript {
  SIMPLIFIED,
  TRADITIONAL,
  /** Both, so that neither is out of place. */
  MIXED,
  /** Too little to tell, or only characters that both scripts write alike. */
  UNKNOWN
}
