package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.DroppedHeadline;
import io.banjian.page.Geometry;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page: rows, forms, breaks, blocks, and what is amiss with them. */
final class PageLayout {
  /** Every character twice, or each set apart: chance does neither. */
  private static final double EXACT = 0.95;

  /** A row that holds several columns by its width alone. */
  static final double MERGED = 0.8;

  private PageLayout() {}

  /**
   * @param again whether the page is one that was corrected, on which little is left to find
   */
  static PageView read(SourceText text, Optional<Geometry> geometry, boolean again) {
    Optional<Placement> placement = geometry.flatMap(places -> Placement.of(text, places));
    Rows rows = rows(text, placement);
    MergedRegions columns =
        placement.isPresent()
            ? MergedRegions.of(placement.get().merged(rows))
            : MergedRows.regions(rows, !again);
    List<DroppedHeadline> dropped = placement.isPresent() ? List.of() : DroppedHeadlines.find(rows);
    TypeSizes sizes = placement.map(places -> places.weighBreaks(rows)).orElse(TypeSizes.UNKNOWN);
    BreakPath.Decisions decisions = BreakPath.decide(rows);
    List<ColumnRegion> interleaved =
        placement.isPresent()
            ? List.of()
            : InterleavedRows.find(rows, columns, decisions.wrapped());
    LineBreak[] seams = Seams.of(rows, decisions, interleaved);
    List<Paragraphs.Group> groups = Paragraphs.of(rows, seams);
    BlockBuilder builder = new BlockBuilder(rows, seams, decisions);
    List<Block> blocks = new BlockClassifier(rows, groups, decisions, builder, sizes).classify();
    List<DoubledText> overprints = DoubledTexts.find(rows, decisions);
    List<LetterSpacing> spacings = LetterSpacings.find(rows, columns, decisions.wrapped());
    List<UprightHeadline> verticals = UprightHeadlines.of(rows, groups, blocks);
    List<Claim> claims =
        claims(
            rows,
            placement.isPresent() ? List.of() : columns.unsearched(),
            overprints,
            spacings,
            verticals);
    for (ColumnRegion region : interleaved) {
      claims.add(new Claim(ClaimKind.INTERLEAVED_COLUMNS, region.span(), region.confidence()));
    }
    List<LineBreak> missing = MissingBoundaries.find(rows, seams, rows.blanks(), groups, blocks);
    return new PageView(
        text,
        HeadingKinds.tell(rows, groups, blocks, sizes),
        claims,
        List.of(seams),
        new PageView.Damage(
            columns,
            dropped,
            interleaved,
            placement.map(p -> p.torn(text.raw())).orElse(List.of()),
            verticals,
            overprints,
            spacings,
            missing,
            placement.isPresent() ? List.of() : RunOnLines.find(rows),
            geometry.map(Geometry::unordered).orElse(List.of()),
            decisions.wrapped(),
            FontRuns.areRowsOf(rows)),
        geometry);
  }

  static Rows rows(SourceText text, Optional<Placement> placement) {
    Rows rows = RowReader.read(text);
    RowForms.mark(rows);
    VerticalRuns.mark(rows);
    GluedRows.mark(rows);
    if (placement.isEmpty()) {
      MergedRows.mark(rows);
    }
    DoubledTexts.mark(rows);
    return rows;
  }

  private static List<Claim> claims(
      Rows rows,
      List<ColumnRegion> columns,
      List<DoubledText> overprints,
      List<LetterSpacing> spacings,
      List<UprightHeadline> verticals) {
    List<Claim> claims = new ArrayList<>();
    for (UprightHeadline vertical : verticals) {
      claims.add(new Claim(ClaimKind.VERTICAL_HEADLINE, vertical.span(), vertical.confidence()));
    }
    for (DoubledText overprint : overprints) {
      claims.add(new Claim(ClaimKind.OVERPRINT, overprint.span(), EXACT));
    }
    for (LetterSpacing spacing : spacings) {
      claims.add(new Claim(ClaimKind.LETTER_SPACED, spacing.span(), EXACT));
    }
    for (ColumnRegion region : columns) {
      claims.add(new Claim(ClaimKind.MERGED_COLUMNS, region.span(), region.confidence()));
    }
    for (int row = 0; row < rows.count; row++) {
      if (rows.form[row] == RowForm.MERGED) {
        claims.add(new Claim(ClaimKind.MERGED_COLUMNS, rows.span(row), MERGED));
      }
    }
    return claims;
  }
}
