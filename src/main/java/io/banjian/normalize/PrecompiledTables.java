package io.banjian.normalize;

import java.util.Map;
import java.util.function.Supplier;

/** The tables of this package that the build works out, so that no run has to. */
public final class PrecompiledTables {
  private PrecompiledTables() {}

  /** By the name that each is read under beside this class. */
  public static Map<String, Supplier<byte[]>> all() {
    return Map.of(
        ScriptTableSource.RESOURCE, ScriptTableSource::compiled,
        ClueTable.RESOURCE, ClueTable::compiled,
        Commonness.RESOURCE, Commonness::compiled,
        DoubleByte.GBK_RESOURCE, DoubleByte::compiledGbk,
        DoubleByte.BIG5_RESOURCE, DoubleByte::compiledBig5);
  }
}
