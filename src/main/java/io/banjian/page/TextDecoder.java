package io.banjian.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out in which encoding a dump was written: by its byte order mark, else by which encodings
 * its bytes are valid in, and only where several are, by ICU's detector.
 */
public final class TextDecoder {
  /** Looked for when a page is not in UTF-8. */
  private static final class Legacy {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  }

  private final Optional<Charset> forced;

  private TextDecoder(Optional<Charset> forced) {
    this.forced = forced;
  }

  /** Detects the encoding of each file. */
  public static TextDecoder detecting() {
    return new TextDecoder(Optional.empty());
  }

  /** Takes every file to be in one encoding. */
  public static TextDecoder of(Charset charset) {
    return new TextDecoder(Optional.of(charset));
  }

  public Decoded decode(byte[] bytes) throws UnreadablePageException {
    if (forced.isPresent()) {
      return strictly(bytes, forced.get());
    }
    Optional<Charset> marked = ByteOrderMark.of(bytes);
    if (marked.isPresent()) {
      return strictly(bytes, marked.get());
    }
    String text = Utf8Bytes.text(bytes);
    if (text != null) {
      if (text.indexOf('\0') >= 0) {
        rejectBinary(bytes);
      }
      return new Decoded(text, StandardCharsets.UTF_8, false);
    }
    Optional<Charset> wide = utf16WithoutMark(bytes);
    if (wide.isPresent()) {
      return new Decoded(new String(bytes, wide.get()), wide.get(), false);
    }
    rejectBinary(bytes);
    if (Utf8Bytes.isDamaged(bytes)) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNDECODABLE,
          "UTF-8",
          firstError(bytes, StandardCharsets.UTF_8));
    }
    return chinese(bytes);
  }

  private static Decoded chinese(byte[] bytes) throws UnreadablePageException {
    List<Charset> valid = new ArrayList<>();
    int furthest = -1;
    Charset best = Legacy.GB18030;
    for (Charset charset : List.of(Legacy.GB18030, Legacy.BIG5)) {
      int error = firstError(bytes, charset);
      if (error < 0) {
        valid.add(charset);
      } else if (error > furthest) {
        furthest = error;
        best = charset;
      }
    }
    if (valid.isEmpty()) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNDECODABLE, best.name(), furthest);
    }
    Charset charset =
        valid.size() == 1 ? valid.get(0) : isGb2312(bytes) ? Legacy.GB18030 : asIcuSays(bytes);
    String text = new String(bytes, charset);
    if (!looksChinese(text)) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNKNOWN_ENCODING, charset.name());
    }
    return new Decoded(text, charset, false);
  }

  /**
   * Whether nearly all pairs lie in the rows of GB 2312, which no Big5 text does: there four pairs
   * in ten end below 0x80. ICU needs more text than a short page has to be sure of it.
   */
  private static boolean isGb2312(byte[] bytes) {
    int pairs = 0;
    int inRows = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead > 0x80 && i + 1 < bytes.length) {
        int trail = bytes[++i] & 0xFF;
        pairs++;
        inRows += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
      }
    }
    return inRows * 50 >= pairs * 49;
  }

  /** Both encodings hold nearly every pair of high bytes: what the bytes spell decides. */
  private static Charset asIcuSays(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals("GB18030")) {
        return Legacy.GB18030;
      }
      if (match.getName().equals("Big5")) {
        return Legacy.BIG5;
      }
    }
    return Legacy.GB18030;
  }

  private static Decoded strictly(byte[] bytes, Charset charset) throws UnreadablePageException {
    String sound = charset.equals(StandardCharsets.UTF_8) ? Utf8Bytes.text(bytes) : null;
    if (sound == null) {
      check(bytes, charset);
    }
    String text = sound == null ? new String(bytes, charset) : sound;
    boolean marked = text.startsWith("\uFEFF");
    return new Decoded(marked ? text.substring(1) : text, charset, marked);
  }

  /** Refuses bytes that an encoding does not allow, and says which is the first of them. */
  static void check(byte[] bytes, Charset charset) throws UnreadablePageException {
    if (charset.equals(StandardCharsets.UTF_8) && Utf8Bytes.text(bytes) != null) {
      return;
    }
    int error = firstError(bytes, charset);
    if (error >= 0) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNDECODABLE, charset.name(), error);
    }
  }

  /** Offset of the first byte that the encoding does not allow, or -1. */
  private static int firstError(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static void rejectBinary(byte[] bytes) throws UnreadablePageException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 && mostlyControls(bytes)) {
        throw new UnreadablePageException(UnreadablePageException.Reason.BINARY, "", i);
      }
    }
  }

  /** A stray NUL in a text is a finding; a file full of controls is no text. */
  private static boolean mostlyControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    return controls * 20 > bytes.length;
  }

  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    if (bytes.length < 8 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (firstError(bytes, charset) < 0 && looksChinese(new String(bytes, charset))) {
        return Optional.of(charset);
      }
    }
    return Optional.empty();
  }

  /** Ideographs, marks and ASCII: what a page of a Chinese paper is made of. */
  private static boolean looksChinese(String text) {
    int expected = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      CharClass c = CharTable.classOf(text.charAt(i));
      all++;
      if (c == CharClass.IDEOGRAPH
          || c.isBlank()
          || c.isMark()
          || c == CharClass.DIGIT
          || c == CharClass.LATIN
          || c == CharClass.FULL_WIDTH_DIGIT
          || c == CharClass.FULL_WIDTH_LATIN) {
        expected++;
      }
    }
    return expected * 10 >= all * 8;
  }

  /** The bytes of a text in the encoding it came in. */
  public static byte[] encode(String text, Charset charset, boolean byteOrderMark)
      throws CharacterCodingException {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    // an encoder reads an array, and room that is never too small, much faster than anything else
    char[] chars = (byteOrderMark ? "\uFEFF" + text : text).toCharArray();
    byte[] bytes = new byte[(int) Math.ceil(chars.length * (double) encoder.maxBytesPerChar())];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    CoderResult result = encoder.encode(CharBuffer.wrap(chars), buffer, true);
    if (result.isUnderflow()) {
      result = encoder.flush(buffer);
    }
    if (!result.isUnderflow()) {
      result.throwException();
    }
    return Arrays.copyOf(bytes, buffer.position());
  }
}
