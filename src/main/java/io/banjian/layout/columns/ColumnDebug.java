package io.banjian.layout.columns;

import io.banjian.text.SourceText;
import java.nio.file.*;
import java.util.*;

public final class ColumnDebug {
  public static void main(String[] a) throws Exception {
    SourceText text = SourceText.of(Files.readString(Path.of(a[0])));
    Tokens tok = new Tokens(text);
    boolean placed = GutterEvidence.isPlaced(tok, 0, text.lineCount() - 1);
    for (int i = 0; i < 30; i++) {
    ColumnTracker t = new ColumnTracker(placed, Continuity.UNKNOWN);
    long t0 = System.nanoTime();
    for (int l = 0; l < text.lineCount(); l++) {
      tok.read(l);
      if (tok.count > 0) t.take(tok);
    }
    if (i % 10 == 9) System.err.println(placed + " " + (System.nanoTime() - t0) / 1e6 + " ms");
    if (i == 29)
    for (Track k : t.tracks()) {
      System.out.printf("== track place %.2f measure %d left %d..%d%n", k.place, k.measure, k.left, k.right);
      for (Piece p : k.pieces) System.out.printf("%4d %3d w%2d %s%n", p.line + 1, p.left, p.width, text.raw().substring(p.start, p.end));
    }
    }
  }
}
