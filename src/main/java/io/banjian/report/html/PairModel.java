package io.banjian.report.html;

import io.banjian.rule.Bilingual;
import java.util.List;

/** The page of a pair: both texts side by side. */
public record PairModel(
    String page,
    Bilingual firstTitle,
    String firstFile,
    Bilingual secondTitle,
    String secondFile,
    List<PairFigure> figures,
    List<PairKind> kinds,
    List<PairPiece> first,
    List<PairPiece> second) {
  public PairModel {
    figures = List.copyOf(figures);
    kinds = List.copyOf(kinds);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }
}
