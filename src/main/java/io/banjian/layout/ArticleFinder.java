package io.banjian.layout;

import io.banjian.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups blocks into articles, in the order of the dump.
 *
 * <p>A byline, 本报讯 or （上接1版） opens an article's text. A headline between two texts belongs to the
 * one with which it shares words; where neither does, to the side on which this page's other
 * headlines stand.
 */
final class ArticleFinder {
  /** Text near its start holds a headline's words; further down any paragraph holds some. */
  private static final int LEAD = 400;

  /** A headline that names what the text is about. */
  private static final double BY_WORDS = 0.9;

  /** One on the side where this page's headlines stand. */
  private static final double BY_HABIT = 0.7;

  /** A text without a headline, or a headline without a text: something stands elsewhere. */
  private static final double HALF = 0.5;

  private final List<Block> blocks;
  private final List<Article> articles = new ArrayList<>();

  private ArticleFinder(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** A stretch of the page: a run of headings, or the text of one article. */
  private record Stretch(boolean heading, List<Block> blocks) {}

  static List<Article> find(List<Block> blocks) {
    ArticleFinder finder = new ArticleFinder(blocks);
    finder.group(finder.stretches());
    return finder.articles;
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    List<Block> run = new ArrayList<>();
    boolean heading = false;
    for (Block block : blocks) {
      if (!belongs(block.kind())) {
        continue;
      }
      boolean head = block.isHeading();
      boolean fresh = run.isEmpty() || head != heading || (!head && opens(block, run));
      if (fresh && !run.isEmpty()) {
        stretches.add(new Stretch(heading, List.copyOf(run)));
        run.clear();
      }
      heading = head;
      run.add(block);
    }
    if (!run.isEmpty()) {
      stretches.add(new Stretch(heading, List.copyOf(run)));
    }
    return stretches;
  }

  private static boolean belongs(BlockKind kind) {
    return switch (kind) {
      case HEADLINE, KICKER, DECK, SUBHEAD, BYLINE, DATELINE, BODY, CAPTION, CREDIT, JUMP -> true;
      case MASTHEAD, PAGE_HEAD, INDEX_BOX, ORNAMENT, FOOTER, UNKNOWN -> false;
    };
  }

  /** Whether a block opens another article's text than the one of the run. */
  private static boolean opens(Block block, List<Block> run) {
    Block last = run.get(run.size() - 1);
    View view = block.view();
    return switch (block.kind()) {
      case BYLINE -> last.kind() != BlockKind.BYLINE;
      case JUMP -> view.indexOf('上', 0) >= 0 || view.indexOf('紧', 0) >= 0;
      case CAPTION -> last.kind() != BlockKind.CAPTION;
      case BODY ->
          last.kind() == BlockKind.CAPTION
              || last.kind() == BlockKind.CREDIT
              || (last.kind() != BlockKind.BYLINE && DatelineForm.begins(view));
      case HEADLINE,
          KICKER,
          DECK,
          SUBHEAD,
          DATELINE,
          CREDIT,
          MASTHEAD,
          PAGE_HEAD,
          INDEX_BOX,
          ORNAMENT,
          FOOTER,
          UNKNOWN ->
          false;
    };
  }

  private void group(List<Stretch> stretches) {
    int n = stretches.size();
    // for each heading how many more words it shares with the text below than with that above
    int[] lean = new int[n];
    int[] words = new int[n];
    int below = 0;
    int above = 0;
    for (int i = 0; i < n; i++) {
      if (stretches.get(i).heading()) {
        PairSet pairs = PairSet.of(stretches.get(i).blocks(), LEAD);
        lean[i] = lean(stretches, pairs, i);
        words[i] = pairs.size();
        below += lean[i] >= 2 ? 1 : 0;
        above += lean[i] <= -2 ? 1 : 0;
      }
    }
    // what stands against the habit of the page needs more words to be believed: an advertisement
    // or
    // a list at the foot of a page is no headline of the article above it
    int[] side = new int[n];
    for (int i = 0; i < n; i++) {
      boolean against = lean[i] < 0 ? below >= above : above > below;
      // 某某市人民政府 under an announcement signs it
      int least = !against ? 2 : words[i] < 8 ? Integer.MAX_VALUE : Math.max(4, words[i] / 2);
      side[i] = Math.abs(lean[i]) < least ? 0 : lean[i] > 0 ? 1 : -1;
    }
    boolean[] used = new boolean[n];
    for (int i = 0; i < n; i++) {
      if (stretches.get(i).heading() || used[i]) {
        continue;
      }
      List<Block> heading = new ArrayList<>();
      double confidence = HALF;
      if (i > 0
          && stretches.get(i - 1).heading()
          && !used[i - 1]
          && goesDown(side[i - 1], below, above)) {
        heading.addAll(stretches.get(i - 1).blocks());
        used[i - 1] = true;
        confidence = side[i - 1] == 0 ? BY_HABIT : BY_WORDS;
      }
      if (i + 1 < n && stretches.get(i + 1).heading() && !goesDown(side[i + 1], below, above)) {
        heading.addAll(stretches.get(i + 1).blocks());
        used[i + 1] = true;
        confidence = side[i + 1] == 0 ? BY_HABIT : BY_WORDS;
      }
      used[i] = true;
      articles.add(new Article(heading, stretches.get(i).blocks(), confidence));
    }
    for (int i = 0; i < n; i++) {
      if (!used[i]) {
        articles.add(new Article(stretches.get(i).blocks(), List.of(), HALF));
      }
    }
    articles.sort((a, b) -> a.span().compareTo(b.span()));
  }

  private static int lean(List<Stretch> stretches, PairSet pairs, int i) {
    boolean textAbove = i > 0 && !stretches.get(i - 1).heading();
    boolean textBelow = i + 1 < stretches.size() && !stretches.get(i + 1).heading();
    int up = textAbove ? pairs.sharedWith(stretches.get(i - 1).blocks(), LEAD) : 0;
    int down = textBelow ? pairs.sharedWith(stretches.get(i + 1).blocks(), LEAD) : 0;
    boolean first = textBelow && !textAbove;
    return first ? Math.max(2, down) : down - up; // nothing above it to belong to
  }

  private static boolean goesDown(int side, int below, int above) {
    return side > 0 || (side == 0 && below >= above);
  }
}
