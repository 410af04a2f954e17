package io.banjian.layout.boxes;

import io.banjian.text.Span;

/**
 * A line of print in its column, measured in characters of the column.
 *
 * @param size 字号: width of a full-width character, in units of the image
 * @param indent how far it begins right of the column's left edge
 * @param rest how far it ends before the column's right edge
 * @param lines how many lines the column has there: of one or two the edges are not known
 * @param down how far it stands below the line above in its column; 0 for the first
 * @param column number of its column
 * @param runsOnAt where the text of the next column starts if this line runs on into it, else -1
 * @param place where it stands on the image, and its own type size
 */
public record ColumnLine(
    Span span,
    double size,
    double indent,
    double rest,
    int lines,
    double down,
    int column,
    int runsOnAt,
    Place place) {
  /**
   * Edges and middle in units of the image.
   *
   * @param em width of a full-width character of this line, whatever its column is set in
   */
  public record Place(int left, int right, double middle, double em) {}
}
