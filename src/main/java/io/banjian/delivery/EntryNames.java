package io.banjian.delivery;

import io.banjian.delivery.EntryLimits.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of the entries of one archive, checked before anything is done with them. */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final Set<String> taken = new HashSet<>();

  /** Zip tools in China write names as GBK and say nothing of it. */
  static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(raw))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }

  /**
   * The parts of a name.
   *
   * @throws RefusedException if it leads out of the archive, or stands there a second time
   */
  List<String> parts(String name) throws RefusedException {
    String slashed = name.replace('\\', '/');
    if (slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*")) {
      throw new RefusedException(Refusal.ABSOLUTE);
    }
    if (slashed.indexOf('\0') >= 0) {
      throw new RefusedException(Refusal.NUL);
    }
    List<String> parts = new ArrayList<>();
    for (String part : slashed.split("/", -1)) {
      if (part.equals("..")) {
        throw new RefusedException(Refusal.LEADS_OUT);
      }
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      throw new RefusedException(Refusal.EMPTY_NAME);
    }
    if (!taken.add(String.join("/", parts))) {
      throw new RefusedException(Refusal.TWICE);
    }
    return parts;
  }
}
