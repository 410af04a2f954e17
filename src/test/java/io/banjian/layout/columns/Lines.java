package io.banjian.layout.columns;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Pages whose lines are read as pieces, for tests. */
final class Lines {
  private Lines() {}

  /** Each line that is not blank as one piece. */
  static List<Piece> pieces(String page) {
    SourceText text = SourceText.of(page);
    Tokens tokens = new Tokens(text);
    List<Piece> pieces = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      tokens.read(line);
      if (tokens.count > 0) {
        pieces.add(tokens.piece(0, tokens.count));
      }
    }
    return pieces;
  }

  static String text(String page, Piece piece) {
    return page.substring(piece.start, piece.end);
  }
}
