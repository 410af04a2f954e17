package io.banjian.report.html;

import io.banjian.delivery.InputProblem;
import io.banjian.delivery.Summary;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Means;
import io.banjian.rule.RuleDescription;
import io.banjian.rule.RuleFailure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What nobody looked at. That no finding is reported there says nothing, and a reader must not take
 * it for clean.
 *
 * @param unreadable the first of the files that could not be read
 * @param rulesOff rules that did not run
 * @param unverifiable references to pages that the delivery does not hold
 */
public record NotChecked(
    List<Unreadable> unreadable,
    int unreadableFiles,
    List<Problem> problems,
    int skipped,
    List<RuleDescription> rulesOff,
    List<RuleFailure> failures,
    int unverifiable) {

  /** A file that could not be read, and why. */
  public record Unreadable(int number, String file, Bilingual reason) {}

  /** A path from which no page came, and why. */
  public record Problem(String path, Bilingual reason) {}

  static NotChecked of(
      Summary summary, RunFacts facts, List<Unreadable> unreadable, int unverifiable) {
    Set<String> ran =
        facts.rules().stream().map(r -> r.id()).collect(Collectors.toCollection(TreeSet::new));
    return new NotChecked(
        unreadable,
        summary.unreadable(),
        summary.problems().stream().map(p -> new Problem(p.path(), reason(p))).toList(),
        summary.skipped(),
        facts.catalogue().stream()
            .filter(r -> !ran.contains(r.id()) && !(r.means() instanceof Means.Reader))
            .toList(),
        summary.failures(),
        unverifiable);
  }

  private static Bilingual reason(InputProblem problem) {
    return switch (problem.kind()) {
      case MISSING -> new Bilingual("文件或文件夹不存在", "no such file or folder");
      case UNREADABLE -> new Bilingual("无法打开", "cannot be opened");
      case BAD_ARCHIVE ->
          new Bilingual(
              "压缩包打不开：" + problem.detail().zh(),
              "the archive cannot be opened: " + problem.detail().en());
      case BAD_MANIFEST -> new Bilingual("清单无法使用", "the manifest cannot be used");
      case PDF -> new Bilingual("PDF 须先提取文本", "a PDF: extract its text first");
      case NO_PAGE_FORMAT -> new Bilingual("不是版面文本", "no page text");
    };
  }

  public boolean isNothing() {
    return unreadableFiles == 0
        && problems.isEmpty()
        && skipped == 0
        && rulesOff.isEmpty()
        && failures.isEmpty()
        && unverifiable == 0;
  }
}
