package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.DroppedHeadline;
import io.banjian.normalize.Garble;
import io.banjian.normalize.Mojibake;
import io.banjian.normalize.ScriptCount;
import io.banjian.normalize.TextHabits;
import io.banjian.page.Geometry;
import io.banjian.page.Page;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page as the rules read it: the raw text, and what the layout made of it. */
public final class PageView {
  /** What gives text when it is decoded otherwise hardly ever is one by chance. */
  private static final double GARBLED = 0.95;

  private final SourceText text;
  private final List<Block> blocks;
  private final ClaimedRegions claims;

  private final List<LineBreak> breaks;
  private final Damage damage;
  private final Optional<Geometry> geometry;

  private volatile @Nullable ClaimedRegions mergedLines;
  private volatile @Nullable List<Garble> garbled;
  private volatile @Nullable ScriptCount scripts;

  /** Articles and what follows from them are worked out for the rule that asks. */
  private volatile Optional<List<Article>> articles = Optional.empty();

  private volatile Optional<List<Interruption>> interruptions = Optional.empty();

  private volatile Optional<TextHabits> habits = Optional.empty();

  /** What rooms below this one read out of the page, by who reads it. */
  private final Map<Object, Object> readings = new ConcurrentHashMap<>(4);

  /**
   * What is amiss with the page's lines as such.
   *
   * @param unordered regions that the reading order of a page's markup leaves out
   * @param wrapped whether its lines are column lines rather than paragraphs
   * @param fontRuns whether its lines are stretches of one font rather than lines of print
   */
  record Damage(
      MergedRegions columns,
      List<DroppedHeadline> dropped,
      List<ColumnRegion> interleaved,
      List<TornText> torn,
      List<UprightHeadline> verticals,
      List<DoubledText> overprints,
      List<LetterSpacing> letterSpacings,
      List<LineBreak> missingBoundaries,
      List<Span> runOns,
      List<Span> unordered,
      boolean wrapped,
      boolean fontRuns) {
    static final Damage NONE =
        new Damage(
            MergedRegions.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true,
            false);

    Damage {
      dropped = List.copyOf(dropped);
      interleaved = List.copyOf(interleaved);
      torn = List.copyOf(torn);
      verticals = List.copyOf(verticals);
      overprints = List.copyOf(overprints);
      letterSpacings = List.copyOf(letterSpacings);
      missingBoundaries = List.copyOf(missingBoundaries);
      runOns = List.copyOf(runOns);
      unordered = List.copyOf(unordered);
    }
  }

  PageView(
      SourceText text,
      List<Block> blocks,
      List<Claim> claims,
      List<LineBreak> breaks,
      Damage damage,
      Optional<Geometry> geometry) {
    this.geometry = geometry;
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.claims = new ClaimedRegions(claims);
    this.breaks = List.copyOf(breaks);
    this.damage = damage;
  }

  /** Reads the layout out of a page's text. */
  public static PageView of(SourceText text) {
    return PageLayout.read(text, Optional.empty(), false);
  }

  /** Reads the layout out of a page's text, and out of where it stands on the image if known. */
  public static PageView of(Page page) {
    return PageLayout.read(page.text(), page.geometry(), false);
  }

  /** The same of a page that was corrected: what is asked where damage is met is put off. */
  public static PageView ofCorrected(Page page) {
    return PageLayout.read(page.text(), page.geometry(), true);
  }

  /** A page of which it is known what every line is: for examples, which are mere snippets. */
  public static PageView ofLines(SourceText text, BlockKind kind) {
    return new PageView(
        text, PlainLines.blocks(text, kind), List.of(), List.of(), Damage.NONE, Optional.empty());
  }

  public SourceText text() {
    return text;
  }

  /** Where the text stands on its image and how sure the recognizer was of it, if that is known. */
  public Optional<Geometry> geometry() {
    return geometry;
  }

  /** What the page mostly does where papers differ; counted once for all rules. */
  public TextHabits habits() {
    Optional<TextHabits> known = habits;
    if (known.isEmpty()) {
      known = Optional.of(TextHabits.of(text));
      habits = known;
    }
    return known.get();
  }

  /**
   * What a reader of another room makes of this page, worked out when first asked and kept for
   * whoever asks next.
   */
  @SuppressWarnings("unchecked") // a reader's own reading is of the reader's type
  public <T> T reading(Function<PageView, T> reader) {
    Object known = readings.get(reader);
    if (known == null) {
      known = reader.apply(this);
      readings.put(reader, known);
    }
    return (T) known;
  }

  /** All blocks in the order of the dump; together they show every line that is not blank. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The block that a character belongs to, if it belongs to any. */
  public Optional<Block> blockAt(int offset) {
    for (Block block : blocks) {
      if (block.span().contains(offset)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** What that block is. */
  public BlockKind kindAt(int offset) {
    return blockAt(offset).map(Block::kind).orElse(BlockKind.UNKNOWN);
  }

  /** The paragraphs of running text among the blocks. */
  public List<Block> paragraphs() {
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isBody()) {
        body.add(block);
      }
    }
    return body;
  }

  /** What the layout decided for every break between two lines of ink, in page order. */
  public List<LineBreak> breaks() {
    return breaks;
  }

  /** Breaks between two blocks that a blank line should part, and none does. */
  public List<LineBreak> missingBoundaries() {
    return damage.missingBoundaries();
  }

  /** Places within a line where a paragraph ends and the next begins. */
  public List<Span> runOns() {
    return damage.runOns();
  }

  /** Whether the page's lines are stretches of one font rather than lines of print. */
  public boolean hasFontRuns() {
    return damage.fontRuns();
  }

  /** Regions in which columns are merged, and their columns. */
  public List<ColumnRegion> mergedColumns() {
    return damage.columns().all();
  }

  /** Upright headlines whose characters stand among the lines of the text beside them. */
  public List<DroppedHeadline> droppedHeadlines() {
    return damage.dropped();
  }

  /** Regions in which lines of several columns alternate, and their order. */
  public List<ColumnRegion> interleavedColumns() {
    return damage.interleaved();
  }

  /** Paragraphs whose parts stand apart in the dump, of pages that say where their text stands. */
  public List<TornText> tornTexts() {
    return damage.torn();
  }

  /** Regions that the reading order of the page's markup leaves out. */
  public List<Span> unorderedRegions() {
    return damage.unordered();
  }

  public List<UprightHeadline> verticalHeadlines() {
    return damage.verticals();
  }

  public List<DoubledText> overprints() {
    return damage.overprints();
  }

  public List<LetterSpacing> letterSpacings() {
    return damage.letterSpacings();
  }

  /** Headlines with their texts, in the order of the dump. */
  public List<Article> articles() {
    Optional<List<Article>> known = articles;
    if (known.isEmpty()) {
      known = Optional.of(ArticleFinder.find(blocks));
      articles = known;
    }
    return known.get();
  }

  /** Headlines that stand behind their article. */
  public List<HeadlineMove> displacedHeadlines() {
    return HeadlineMoves.find(text, articles(), mergedColumns());
  }

  /** Paragraphs with foreign lines in their midst. */
  public List<Interruption> interruptions() {
    Optional<List<Interruption>> known = interruptions;
    if (known.isEmpty()) {
      known = Optional.of(Interruptions.find(blocks));
      interruptions = known;
    }
    return known.get();
  }

  /** Paragraphs whose end or start is lost. */
  public List<Truncation> truncations() {
    return Truncations.find(blocks, interruptions(), damage.wrapped(), isInOrder());
  }

  /** The paragraph that stops in mid-sentence where the page ends: the rest was cut off. */
  public Optional<String> brokenOff() {
    return isInOrder() && PageEnd.isCutOff(blocks)
        ? Optional.of(blocks.get(blocks.size() - 1).view().text())
        : Optional.empty();
  }

  private boolean isInOrder() {
    return damage.interleaved().isEmpty() && damage.columns().isEmpty();
  }

  /** How much of either script the page has; counted once. */
  public ScriptCount scripts() {
    ScriptCount known = scripts;
    if (known == null) {
      known = ScriptCount.of(text);
      scripts = known;
    }
    return known;
  }

  /** What was decoded with the wrong encoding; looked for when first asked. */
  public List<Garble> garbled() {
    List<Garble> known = garbled;
    if (known == null) {
      known = List.copyOf(Mojibake.find(text, () -> scripts().script()));
      garbled = known;
    }
    return known;
  }

  /** Regions that one cause has spoilt, what is garbled among them. */
  public List<Claim> claims() {
    List<Claim> all = new ArrayList<>(claims.all());
    all.addAll(mergedLines().all());
    all.sort((one, other) -> one.span().compareTo(other.span()));
    for (Garble garble : garbled()) {
      all.add(new Claim(ClaimKind.GARBLED, garble.span(), GARBLED));
    }
    return all;
  }

  /** Whether a span touches a region that was claimed for another cause than those named. */
  public boolean isClaimed(Span span, Set<ClaimKind> readAnyway) {
    return claims.touch(span, readAnyway)
        || (!readAnyway.contains(ClaimKind.MERGED_COLUMNS) && mergedLines().touch(span, readAnyway))
        || (!readAnyway.contains(ClaimKind.GARBLED) && isGarbled(span));
  }

  /** Lines that only a search for columns finds to be merged. */
  private ClaimedRegions mergedLines() {
    ClaimedRegions known = mergedLines;
    if (known == null) {
      List<Claim> lines = new ArrayList<>();
      for (ColumnRegion region : damage.columns().searched()) {
        for (Span line : region.merged()) { // what stands between may well be text of one column
          lines.add(new Claim(ClaimKind.MERGED_COLUMNS, line, PageLayout.MERGED));
        }
      }
      known = new ClaimedRegions(lines);
      mergedLines = known;
    }
    return known;
  }

  /** What is garbled stands in order and does not overlap. */
  private boolean isGarbled(Span span) {
    List<Garble> all = garbled();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).span().overlaps(span);
  }
}
