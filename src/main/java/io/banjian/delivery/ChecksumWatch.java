package io.banjian.delivery;

/** Is told how far the checksums of a manifest have come; on any thread. */
public interface ChecksumWatch {
  ChecksumWatch NOBODY = (done, all) -> {};

  /** So many files of so many have been read. */
  void at(int done, int all);
}
