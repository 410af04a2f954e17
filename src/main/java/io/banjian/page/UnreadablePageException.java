package io.banjian.page;

import java.util.OptionalLong;

/** Bytes that are no text, or a file that cannot be read. */
public final class UnreadablePageException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why, as a name that messages are written for. */
  public enum Reason {
    /** A byte sequence that the encoding does not have. */
    UNDECODABLE,
    /** No encoding we know fits. */
    UNKNOWN_ENCODING,
    /** Not text at all. */
    BINARY,
    /** XML or JSON that is broken. */
    MARKUP,
    /** A record of a table or of JSON Lines that is none, or has no text. */
    RECORD,
    /** The file system said no. */
    UNREADABLE,
    /** More than a page can be. */
    TOO_LARGE
  }

  private final Reason reason;
  private final String detail;
  private final long byteOffset;

  public UnreadablePageException(Reason reason, String detail, long byteOffset) {
    super(reason + " " + detail + (byteOffset < 0 ? "" : " at byte " + byteOffset));
    this.reason = reason;
    this.detail = detail;
    this.byteOffset = byteOffset;
  }

  public UnreadablePageException(Reason reason, String detail) {
    this(reason, detail, -1);
  }

  public Reason reason() {
    return reason;
  }

  /** The encoding, or what the file system said. */
  public String detail() {
    return detail;
  }

  public OptionalLong byteOffset() {
    return byteOffset < 0 ? OptionalLong.empty() : OptionalLong.of(byteOffset);
  }
}
