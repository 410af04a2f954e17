package io.banjian.rule;

import io.banjian.layout.ClaimKind;
import io.banjian.text.EditKind;
import io.banjian.text.PackReader;
import io.banjian.text.PackWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules that were read and checked when the program was built, without their examples: to read
 * their files takes longer than to check a page, and so does to read them as anything that has to
 * be checked again.
 */
final class RulePack {
  private static final int DETECTOR = 0;
  private static final int PATTERN = 1;
  private static final int REPLACING_PATTERN = 2;
  private static final int TABLE = 3;
  private static final int READER = 4;

  private static final Severity[] SEVERITIES = Severity.values();
  private static final EditKind[] EDITS = EditKind.values();
  private static final ClaimKind[] CLAIMS = ClaimKind.values();

  private RulePack() {}

  static byte[] packed(Collection<RuleDescription> rules) {
    PackWriter pack = new PackWriter();
    pack.number(rules.size());
    for (RuleDescription rule : rules) {
      pack.text(rule.id());
      pack.text(rule.family());
      pack.number(rule.severity().ordinal());
      write(pack, rule.means());
      pack.number(bits(rule.fix().kinds()));
      pack.number(rule.fix().safe() ? 1 : 0);
      pack.number(bits(rule.reads()));
      write(pack, rule.parameters().values());
      write(pack, rule.title());
      write(pack, rule.message());
      write(pack, rule.why());
      write(pack, rule.limits());
      pack.text(rule.file());
    }
    return pack.bytes();
  }

  /** The rules again, in their order. */
  static List<RuleDescription> unpacked(ByteBuffer bytes) {
    PackReader pack = new PackReader(bytes);
    int count = pack.number();
    List<RuleDescription> rules = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rules.add(rule(pack));
    }
    return rules;
  }

  /** In the order in which it was written: what Java evaluates from left to right. */
  private static RuleDescription rule(PackReader pack) {
    return new RuleDescription(
        pack.text(),
        pack.text(),
        SEVERITIES[pack.number()],
        means(pack),
        fix(pack),
        ofBits(CLAIMS, ClaimKind.class, pack.number()),
        parameters(pack),
        words(pack),
        words(pack),
        words(pack),
        words(pack),
        List.of(),
        List.of(),
        List.of(),
        pack.text());
  }

  private static void write(PackWriter pack, Means means) {
    if (means instanceof Means.Detector detector) {
      pack.number(DETECTOR);
      pack.text(detector.name());
    } else if (means instanceof Means.Pattern pattern) {
      pack.number(pattern.replacement().isPresent() ? REPLACING_PATTERN : PATTERN);
      pack.text(pattern.regex());
      pattern.replacement().ifPresent(pack::text);
    } else if (means instanceof Means.Table table) {
      pack.number(TABLE);
      write(pack, table.entries());
    } else {
      pack.number(READER);
    }
  }

  private static Means means(PackReader pack) {
    int kind = pack.number();
    return switch (kind) {
      case DETECTOR -> new Means.Detector(pack.text());
      case PATTERN -> new Means.Pattern(pack.text(), Optional.empty());
      case REPLACING_PATTERN -> new Means.Pattern(pack.text(), Optional.of(pack.text()));
      case TABLE -> new Means.Table(map(pack));
      case READER -> new Means.Reader();
      default -> throw new IllegalStateException("the pack of rules is damaged");
    };
  }

  private static FixPolicy fix(PackReader pack) {
    int kinds = pack.number();
    boolean safe = pack.number() == 1;
    return kinds == 0 && !safe
        ? FixPolicy.NONE
        : new FixPolicy(ofBits(EDITS, EditKind.class, kinds), safe);
  }

  private static RuleParameters parameters(PackReader pack) {
    Map<String, String> values = map(pack);
    return values.isEmpty() ? RuleParameters.NONE : new RuleParameters(values, Map.of());
  }

  private static void write(PackWriter pack, Map<String, String> map) {
    pack.number(map.size());
    // sorted: the map's own order changes from run to run
    for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
      pack.text(entry.getKey());
      pack.text(entry.getValue());
    }
  }

  private static Map<String, String> map(PackReader pack) {
    int count = pack.number();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      map.put(pack.text(), pack.text());
    }
    return map;
  }

  private static void write(PackWriter pack, Bilingual words) {
    pack.text(words.zh());
    pack.text(words.en());
  }

  private static Bilingual words(PackReader pack) {
    return new Bilingual(pack.lateText(), pack.lateText());
  }

  private static int bits(Set<? extends Enum<?>> kinds) {
    int bits = 0;
    for (Enum<?> kind : kinds) {
      bits |= 1 << kind.ordinal();
    }
    return bits;
  }

  private static <E extends Enum<E>> Set<E> ofBits(E[] all, Class<E> type, int bits) {
    Set<E> kinds = EnumSet.noneOf(type);
    for (E kind : all) {
      if ((bits & (1 << kind.ordinal())) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
