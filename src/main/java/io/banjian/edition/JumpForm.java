package io.banjian.edition;

import io.banjian.edition.Jump.Direction;
import io.banjian.edition.Jump.Flaw;
import io.banjian.edition.Jump.Place;
import io.banjian.layout.PageView;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import io.banjian.text.UnitSet;
import io.banjian.text.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one reference around its 转 or 接: （下转A02版）, (下转2版), （下转第二版）, 下转3版·要闻, （紧接第4版）, and what
 * recognition makes of them.
 *
 * <p>Chinese text says 以上接种, 地下转运 and 会上接到: a word alone is no reference. Without brackets there
 * must be a page and 版; a misread word counts only in brackets, with a page.
 */
final class JumpForm {
  private static final String PAGE_WORD = "版";
  private static final String PAGE_MISREAD = "饭板贩叛坂皈阪";
  private static final String TURN = "转轉";
  private static final String TURN_MISREAD = "传砖轻专转傳磚輕專";
  private static final String JOIN = "接";
  private static final String JOIN_MISREAD = "按授";
  private static final UnitSet PIVOTS = UnitSet.of(TURN + TURN_MISREAD + JOIN + JOIN_MISREAD);

  /** 转至第2版; the 版 of （下转版） stands there at once. */
  private static final String BEFORE_PAGE = "至到第" + PAGE_WORD;

  private static final int LONGEST_NAME = 7;
  private static final String DOWN_MISREAD = "卞丅不T";
  private static final String UP_MISREAD = "止土丄直二工卜";

  private final View view;
  private final Direction direction;
  private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
  private int start;
  private int end;
  private int wordStart;
  private int wordEnd;
  private PageLabel label = new PageLabel(0, 0, "", Set.of());
  private int nameStart;
  private int nameEnd;
  private boolean wordMisread;
  private boolean ordinal;
  private boolean pageWord;
  private JumpBrackets brackets = JumpBrackets.NONE;

  private JumpForm(View view, Direction direction) {
    this.view = view;
    this.direction = direction;
  }

  static boolean mayBePivot(char c) {
    return PIVOTS.contains(c);
  }

  /** Where a character stands that may be the 转 or 接 of a reference, from an index on, or -1. */
  static int nextPivot(View view, int from) {
    return view.indexOf(PIVOTS, from);
  }

  /** The reference whose 转 or 接 stands at an index, if there is one. */
  static @Nullable JumpForm around(View view, int pivot) {
    if (!mayGoOn(view, pivot + 1)) {
      return null;
    }
    char c = view.charAt(pivot);
    boolean turns = TURN.indexOf(c) >= 0 || TURN_MISREAD.indexOf(c) >= 0;
    boolean down = pivot > 0 && view.charAt(pivot - 1) == '下'; // 下接 is 下转
    JumpForm form = new JumpForm(view, turns || down ? Direction.NEXT : Direction.PREVIOUS);
    boolean misread = TURN.indexOf(c) < 0 && JOIN.indexOf(c) < 0;
    return form.read(pivot, misread) ? form : null;
  }

  /** Whether what stands behind 转 or 接 may name a page: nearly always it is 接近 or 转身. */
  private static boolean mayGoOn(View view, int from) {
    int i = from;
    while (i < view.length() && view.classAt(i).isSpace()) {
      i++;
    }
    return i < view.length()
        && (BEFORE_PAGE.indexOf(view.charAt(i)) >= 0 || PageLabel.mayBegin(view.charAt(i)));
  }

  private boolean read(int pivot, boolean misread) {
    char before = at(skipBack(pivot) - 1);
    String sound = direction == Direction.NEXT ? "下紧" : "上紧续文";
    String confused = direction == Direction.NEXT ? DOWN_MISREAD : UP_MISREAD;
    if (sound.indexOf(before) >= 0) {
      wordStart = skipBack(pivot) - 1;
    } else if (confused.indexOf(before) >= 0) {
      wordStart = skipBack(pivot) - 1;
      misread = true;
    } else {
      wordStart = pivot; // （转2版）
    }
    boolean bare = wordStart == pivot;
    wordMisread = misread;
    wordEnd = pivot + 1;
    int i = skip(wordEnd);
    if (at(i) == '至' || at(i) == '到') {
      i = skip(i + 1);
    }
    if (at(i) == '第') {
      ordinal = true;
      i = skip(i + 1);
    }
    label = PageLabel.at(view, i);
    flaws.addAll(label.flaws());
    i = skip(label.end());
    if (PAGE_WORD.indexOf(at(i)) >= 0) {
      pageWord = true;
      i++;
    } else if (at(i) != 0 && PAGE_MISREAD.indexOf(at(i)) >= 0 && !label.isEmpty()) {
      pageWord = true;
      misread = true;
      i++;
    }
    nameStart = i;
    end = pageWord ? sectionName(i) : i;
    nameEnd = end;
    readBrackets();
    return isReference(misread, bare);
  }

  private boolean isReference(boolean misread, boolean bare) {
    boolean numbered = !label.isEmpty();
    if (!pageWord && !(brackets.areBoth() && numbered)) {
      return false;
    }
    boolean onOwnLine = !brackets.isAny() && isOnOwnLine();
    if (bare && !(onOwnLine || (numbered && brackets.areBoth()))) {
      return false;
    }
    if (misread && !(brackets.isAny() && numbered && pageWord)) {
      return false;
    }
    if (!brackets.isAny() && !numbered && !onOwnLine && !closesBlock()) {
      return false;
    }
    if (misread) {
      flaws.add(Flaw.WORD_MISREAD);
    }
    if (brackets.isAny() && brackets.open() == 0) {
      flaws.add(Flaw.OPENING_MISSING);
    } else if (brackets.isAny() && brackets.close() == 0) {
      flaws.add(Flaw.CLOSING_MISSING);
    } else if (brackets.differInKind()) {
      flaws.add(Flaw.BRACKETS_OF_TWO_KINDS);
    } else if (brackets.differInWidth()) {
      flaws.add(Flaw.BRACKETS_DIFFER);
    }
    if (label.number().isEmpty()) {
      flaws.add(Flaw.NO_PAGE);
    }
    return true;
  }

  /** 转A5版 without brackets, or 上接版 without a number, is one where nothing else is on its line. */
  private boolean isOnOwnLine() {
    Span span = span();
    SourceText page = view.source();
    Span line =
        new Span(
            page.lineStart(page.lineAt(span.start())), page.lineEnd(page.lineAt(span.end() - 1)));
    return page.slice(line).strip().length() == span.length();
  }

  /** …安排在秋后。下转版: the last that the block says. */
  private boolean closesBlock() {
    return direction == Direction.NEXT && skip(end) == view.length() && skipBack(start) > 0;
  }

  /** 下转3版·要闻: the page's name may follow; without a dot only in brackets, 下转3版“要闻”）. */
  private int sectionName(int from) {
    boolean dot = at(from) == '·' || at(from) == '•' || at(from) == '・';
    int i = skip(dot ? from + 1 : from);
    boolean quoted = at(i) != 0 && "“《「".indexOf(at(i)) >= 0;
    i += quoted ? 1 : 0;
    int name = i;
    while (i - name < LONGEST_NAME && CharTable.classOf(at(i)).isHan()) {
      i++;
    }
    if (i == name) {
      return from;
    }
    if (quoted && "”》」".indexOf(at(i)) >= 0) {
      i++;
    }
    int after = skip(i);
    boolean closed = JumpBrackets.isClosing(at(after));
    return dot || closed ? i : from;
  }

  private void readBrackets() {
    start = wordStart;
    int before = skipBack(wordStart) - 1;
    char open = JumpBrackets.isOpening(at(before)) ? at(before) : 0;
    if (open != 0) {
      start = before;
    }
    int after = skip(end);
    char close = JumpBrackets.isClosing(at(after)) ? at(after) : 0;
    if (close != 0) {
      end = after + 1;
    }
    brackets = new JumpBrackets(open, close);
  }

  private char at(int index) {
    return index >= 0 && index < view.length() ? view.charAt(index) : 0;
  }

  private int skip(int from) {
    int i = from;
    while (i < view.length() && CharTable.classOf(view.charAt(i)).isSpace()) {
      i++;
    }
    return i;
  }

  private int skipBack(int from) {
    int i = from;
    while (i > 0 && CharTable.classOf(view.charAt(i - 1)).isSpace()) {
      i--;
    }
    return i;
  }

  int end() {
    return end;
  }

  Span span() {
    return view.rawSpan(start, end);
  }

  /** Where it stands, in pieces if another column came between. */
  List<Span> places() {
    return view.rawSpans(start, end);
  }

  /**
   * @param references where all of the page stand
   */
  Jump toJump(PageView page, int block, Set<Integer> headings, List<Span> references) {
    Span span = span();
    BracketHabit habit = brackets.isAny() ? BracketHabit.of(page.text()) : BracketHabit.FULL;
    if (brackets.areBoth() && brackets.areHalf() && habit == BracketHabit.NARROWED) {
      flaws.add(Flaw.BRACKETS_NARROWED);
    }
    return new Jump(
        direction,
        span,
        view.text().substring(start, end),
        label.number(),
        view.text().substring(label.start(), label.end()),
        labelSpan(),
        flaws,
        sound(habit),
        place(),
        block,
        headings,
        TextBeside.of(page, direction, span, block, references));
  }

  /** Where its number stands, or would. */
  private Span labelSpan() {
    if (label.start() < label.end()) {
      return view.rawSpan(label.start(), label.end());
    }
    int behind = ordinal ? view.text().indexOf('第', wordEnd) + 1 : wordEnd;
    return Span.at(view.rawSpan(behind - 1, behind).end());
  }

  /** The reference as it should be printed. */
  private SoundForm sound(BracketHabit habit) {
    String word =
        wordMisread
            ? direction == Direction.NEXT ? soundTurn() : "上接"
            : view.text().substring(wordStart, wordEnd).strip();
    String number =
        label.flaws().isEmpty()
            ? view.text().substring(label.start(), label.end()).replace(" ", "")
            : label.text();
    String name = pageWord ? "版" + view.text().substring(nameStart, nameEnd).strip() : "";
    return brackets.around(new SoundForm(word + (ordinal ? "第" : ""), number, name), habit);
  }

  /** 下轉 where that is what can still be read of it. */
  private String soundTurn() {
    return view.text().substring(wordStart, wordEnd).indexOf('轉') >= 0 ? "下轉" : "下转";
  }

  private Place place() {
    boolean nothingBefore = isEmpty(0, start);
    boolean nothingAfter = isEmpty(end, view.length());
    if (nothingBefore && nothingAfter) {
      return Place.ALONE;
    }
    return nothingBefore ? Place.AT_START : nothingAfter ? Place.AT_END : Place.INSIDE;
  }

  /** Marks and tags alone: （下转A02版）。. */
  private boolean isEmpty(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.charAt(i) == '<') {
        i = tagEnd(i, to);
      }
      if (CharTable.classOf(view.charAt(i)).isContent()) {
        return false;
      }
    }
    return true;
  }

  /** The {@code >} of a tag, without an ideograph in it; where it starts if it is none. */
  private int tagEnd(int start, int to) {
    for (int i = start + 1; i < to; i++) {
      char c = view.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c == '<' || CharTable.classOf(c).isHan()) {
        return start;
      }
    }
    return start;
  }
}
