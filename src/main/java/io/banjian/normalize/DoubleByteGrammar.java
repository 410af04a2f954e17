package io.banjian.normalize;

import java.io.ByteArrayOutputStream;

/** Reads an encoding of two bytes a character. */
final class DoubleByteGrammar implements ByteGrammar {
  private static final int TRAIL = 2;
  private static final int UNKNOWN = 0x100;

  /** What stands here for a traditional form that every page of its region is full of. */
  private static final int AT_HOME = 15;

  private final String label;
  private final DoubleByte table;
  private final boolean traditional;

  DoubleByteGrammar(String label, DoubleByte table, boolean traditional) {
    this.label = label;
    this.table = table;
    this.traditional = traditional;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public int states() {
    return 3;
  }

  @Override
  public void feed(Walk walk, int value) {
    if (walk.state == TRAIL) {
      goOn(walk, value);
    } else if (value == ANY) {
      walk.lose(REPLACED);
    } else if (value == ANY_LEAD) {
      walk.state = TRAIL;
      walk.partial = UNKNOWN;
    } else if (value < 0x80) {
      walk.say(value, Commonness.cost((char) value));
    } else if (value >= 0x81 && value <= 0xFE) {
      walk.state = TRAIL;
      walk.partial = value;
    } else {
      walk.breakOff(BROKEN);
    }
  }

  private void goOn(Walk walk, int value) {
    if (value < 0 || walk.partial == UNKNOWN) {
      walk.lose(REPLACED);
      return;
    }
    char c = value < 0x40 ? 0 : table.character(walk.partial, value);
    if (c != 0) {
      walk.say(c, surprise(c));
    } else if (value >= 0x80) {
      walk.breakOff(BROKEN * 2);
    } else {
      walk.breakOff(BROKEN);
      feed(walk, value);
    }
  }

  private int surprise(char c) {
    int cost = Commonness.cost(c);
    return traditional && ScriptTable.isTraditional(c) && cost < Commonness.RARE
        ? cost - AT_HOME
        : cost;
  }

  @Override
  public int cutShort(Walk walk) {
    return REPLACED;
  }

  @Override
  public byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int bytes = c < 0x80 ? c : table.bytes(c);
      if (bytes > 0xFF) {
        out.write(bytes >> 8);
      }
      out.write(bytes);
    }
    return out.toByteArray();
  }
}
