package io.banjian.edition;

import io.banjian.edition.Jump.Direction;
import io.banjian.edition.Jump.Flaw;
import io.banjian.edition.Jump.Place;
import io.banjian.text.CharTable;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.EnumSet;
import java.util.Optional;
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
  private static final String OPENING = "（(〈【［[﹝〔";
  private static final String CLOSING = "）)〉】］]﹞〕";
  private static final String PAGE_WORD = "版";
  private static final String PAGE_MISREAD = "饭板贩叛坂皈阪";
  private static final String TURN = "转轉";
  private static final String TURN_MISREAD = "传砖轻专转";
  private static final String JOIN = "接";
  private static final String JOIN_MISREAD = "按授";
  private static final String PIVOTS = TURN + TURN_MISREAD + JOIN + JOIN_MISREAD;

  /** A bit for the end of each code: every character of a page is asked, and most end otherwise. */
  private static final long PIVOT_BITS =
      PIVOTS.chars().mapToLong(c -> 1L << c).reduce(0, (one, other) -> one | other);

  private static final String DOWN_MISREAD = "卞丅不T";
  private static final String UP_MISREAD = "止土丄直二工卜";
  private static final String NUMERALS = "〇一二三四五六七八九";

  private final View view;
  private final Direction direction;
  private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
  private int start;
  private int end;
  private int wordStart;
  private int wordEnd;
  private int labelStart;
  private int labelEnd;
  private String label = "";
  private boolean ordinal;
  private boolean pageWord;
  private char open;
  private char close;

  private JumpForm(View view, Direction direction) {
    this.view = view;
    this.direction = direction;
  }

  static boolean mayBePivot(char c) {
    return ((PIVOT_BITS >>> c) & 1) != 0 && PIVOTS.indexOf(c) >= 0;
  }

  /** The reference whose 转 or 接 stands at an index, if there is one. */
  static @Nullable JumpForm around(View view, int pivot) {
    char c = view.charAt(pivot);
    boolean turns = TURN.indexOf(c) >= 0 || TURN_MISREAD.indexOf(c) >= 0;
    JumpForm form = new JumpForm(view, turns ? Direction.NEXT : Direction.PREVIOUS);
    boolean misread = TURN.indexOf(c) < 0 && JOIN.indexOf(c) < 0;
    return form.read(pivot, misread) ? form : null;
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
    wordEnd = pivot + 1;
    int i = skip(wordEnd);
    if (at(i) == '至' || at(i) == '到') {
      i = skip(i + 1);
    }
    if (at(i) == '第') {
      ordinal = true;
      i = skip(i + 1);
    }
    i = readLabel(i);
    i = skip(i);
    if (PAGE_WORD.indexOf(at(i)) >= 0) {
      pageWord = true;
      i++;
    } else if (at(i) != 0 && PAGE_MISREAD.indexOf(at(i)) >= 0 && !label.isEmpty()) {
      pageWord = true;
      misread = true;
      i++;
    }
    end = sectionName(i);
    readBrackets();
    return isReference(misread, bare);
  }

  private boolean isReference(boolean misread, boolean bare) {
    boolean brackets = open != 0 && close != 0;
    boolean bracket = open != 0 || close != 0;
    if (!pageWord && !(brackets && !label.isEmpty())) {
      return false;
    }
    if (bare && !(brackets && !label.isEmpty())) {
      return false;
    }
    if (misread) {
      if (!bracket || label.isEmpty() || !pageWord) {
        return false;
      }
      flaws.add(Flaw.WORD_MISREAD);
    }
    if (!bracket && label.isEmpty()) {
      return false;
    }
    if (open == 0 && close != 0) {
      flaws.add(Flaw.OPENING_MISSING);
    } else if (close == 0 && open != 0) {
      flaws.add(Flaw.CLOSING_MISSING);
    } else if (brackets && isHalf(open) != isHalf(close)) {
      flaws.add(Flaw.BRACKETS_DIFFER);
    }
    if (number().isEmpty()) {
      flaws.add(Flaw.NO_PAGE);
    }
    return true;
  }

  private int readLabel(int from) {
    labelStart = from;
    int i = from;
    while (i - from < 6 && isLabelCharacter(at(i))) {
      i++;
    }
    labelEnd = i;
    String raw = view.text().substring(from, i);
    if (raw.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0 || c == '十')) {
      label = raw.isEmpty() ? "" : fromNumerals(raw);
      return i;
    }
    StringBuilder plain = new StringBuilder();
    for (int k = 0; k < raw.length(); k++) {
      char c = raw.charAt(k);
      if (c >= '！' && c <= '～') {
        flaws.add(Flaw.FULL_WIDTH_NUMBER);
        c = (char) (c - 0xFEE0);
      }
      boolean section = k == 0 && raw.length() > 1 && c >= 'A' && c <= 'H' && c != 'B';
      char digit = section || (k == 0 && c == 'B') ? c : asDigit(c);
      if (digit != c) {
        flaws.add(Flaw.DIGIT_MISREAD);
      }
      plain.append(digit);
    }
    label = plain.toString();
    return i;
  }

  private static boolean isLabelCharacter(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '０' && c <= '９')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || c == '|'
        || c == '十'
        || (c != 0 && NUMERALS.indexOf(c) >= 0);
  }

  /** What recognition takes for a digit, or the digit that it took for a letter. */
  private static char asDigit(char c) {
    return switch (c) {
      case 'O', 'o', 'Q', 'D', '〇' -> '0';
      case 'l', 'L', 'I', 'i', '|' -> '1';
      case 'Z', 'z' -> '2';
      case 'S', 's' -> '5';
      default -> c;
    };
  }

  /** 十二 is 12; larger numbers do not occur. */
  private static String fromNumerals(String raw) {
    int ten = raw.indexOf('十');
    if (ten < 0) {
      StringBuilder digits = new StringBuilder();
      raw.chars().forEach(c -> digits.append(NUMERALS.indexOf(c)));
      return digits.toString();
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(raw.charAt(0));
    int ones = ten + 1 < raw.length() ? NUMERALS.indexOf(raw.charAt(ten + 1)) : 0;
    return Integer.toString(tens * 10 + ones);
  }

  /** 下转3版·要闻: the page's name may follow, up to a closing bracket. */
  private int sectionName(int from) {
    if (at(from) != '·' && at(from) != '•') {
      return from;
    }
    int i = from + 1;
    while (i - from <= 7 && CharTable.classOf(at(i)).isHan()) {
      i++;
    }
    return i - from > 1 ? i : from;
  }

  private void readBrackets() {
    start = wordStart;
    int before = skipBack(wordStart) - 1;
    if (at(before) != 0 && OPENING.indexOf(at(before)) >= 0) {
      open = at(before);
      start = before;
    }
    int after = skip(end);
    if (at(after) != 0 && CLOSING.indexOf(at(after)) >= 0) {
      close = at(after);
      end = after + 1;
    }
  }

  private static boolean isHalf(char bracket) {
    return bracket == '(' || bracket == ')' || bracket == '[' || bracket == ']';
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

  private Optional<PageNumber> number() {
    return PageNumber.parse(label);
  }

  Jump toJump(View page, int block, Set<Integer> headings) {
    Span labelSpan =
        labelStart < labelEnd
            ? page.rawSpan(labelStart, labelEnd)
            : Span.at(page.rawSpan(wordEnd - 1, wordEnd).end());
    return new Jump(
        direction,
        page.rawSpan(start, end),
        page.text().substring(start, end),
        number(),
        labelSpan,
        flaws,
        number().isPresent() ? Optional.of(mended(label)) : Optional.empty(),
        place(),
        block,
        headings);
  }

  /** The reference as it should be printed, to some page. */
  private String mended(String page) {
    String word =
        flaws.contains(Flaw.WORD_MISREAD)
            ? direction == Direction.NEXT ? "下转" : "上接"
            : view.text().substring(wordStart, wordEnd).strip();
    boolean half = isHalf(open) && isHalf(close);
    boolean bracketed = open != 0 || close != 0;
    String name = pageWord ? "版" + sectionText() : "";
    String inner = word + (ordinal ? "第" : "") + page + name;
    return bracketed ? (half ? "(" : "（") + inner + (half ? ")" : "）") : inner;
  }

  private String sectionText() {
    int last = close == 0 ? end : end - 1;
    int dot = view.text().substring(labelEnd, last).indexOf('·');
    return dot < 0 ? "" : view.text().substring(labelEnd + dot, last).strip();
  }

  private Place place() {
    boolean nothingBefore = isEmpty(0, start);
    boolean nothingAfter = isEmpty(end, view.length());
    if (nothingBefore && nothingAfter) {
      return Place.ALONE;
    }
    return nothingBefore ? Place.AT_START : nothingAfter ? Place.AT_END : Place.INSIDE;
  }

  private boolean isEmpty(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CharTable.classOf(view.charAt(i)).isContent()) {
        return false;
      }
    }
    return true;
  }
}
