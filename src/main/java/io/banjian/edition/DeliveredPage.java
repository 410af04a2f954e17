package io.banjian.edition;

import io.banjian.page.PageId;
import io.banjian.text.SourceText;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a page until the whole delivery is read: a few hundred bytes.
 *
 * @param id as taken from the manifest, the file's name or the page head, in this order
 * @param named what the file's name says by itself
 * @param number 版序, absent if nothing gives one
 * @param counts of its characters
 * @param listed what the manifest says of it
 * @param defects findings of at least a warning
 * @param spoilt whether an error that is named already covers most of it
 * @param form how its file is written, where that is worth comparing
 * @param answers how many of its references are answered on other pages of its issue
 * @param belongs the number of the page of its issue that it took the place of, if it did
 */
public record DeliveredPage(
    PageId id,
    String file,
    PageId named,
    Optional<PageNumber> number,
    PageHead head,
    Optional<Integer> declaredPages,
    Sketch sketch,
    PageCounts counts,
    Optional<ManifestEntry> listed,
    int defects,
    boolean spoilt,
    Optional<FileForm> form,
    int answers,
    Optional<String> belongs) {

  public static DeliveredPage of(
      PageSummary page, PageId named, Optional<ManifestEntry> listed, int defects, boolean spoilt) {
    return new DeliveredPage(
        page.id(),
        page.file(),
        named,
        page.number(),
        page.head(),
        page.declaredPages(),
        page.sketch(),
        page.counts(),
        listed,
        defects,
        spoilt,
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** The same page, which took the place of another. */
  DeliveredPage inPlaceOf(PageSummary other) {
    return with(declaredPages, form, answers, Optional.of(other.id().page()));
  }

  /** The same page that says nothing of its issue, because it is the copy of another's. */
  DeliveredPage asCopy() {
    return with(Optional.empty(), form, answers, belongs);
  }

  /** The same page, so many of whose references are answered. */
  DeliveredPage with(int answered) {
    return with(declaredPages, form, answered, belongs);
  }

  /** The same page, which took the place of none of these. */
  DeliveredPage besides(Set<String> overwritten) {
    return with(
        declaredPages, form, answers, belongs.filter(other -> !overwritten.contains(other)));
  }

  /** The same page, whose file is written in this way. */
  public DeliveredPage with(FileForm known) {
    return with(declaredPages, Optional.of(known), answers, belongs);
  }

  private DeliveredPage with(
      Optional<Integer> declared, Optional<FileForm> known, int answered, Optional<String> other) {
    return new DeliveredPage(
        id, file, named, number, head, declared, sketch, counts, listed, defects, spoilt, known,
        answered, other);
  }

  /** A page that is there and could not be read. */
  public static DeliveredPage unread(PageId id, String file, PageId named) {
    return new DeliveredPage(
        id,
        file,
        named,
        PageNumber.parse(id.page()),
        PageHead.NONE,
        Optional.empty(),
        Sketch.of(SourceText.of("")),
        PageCounts.NONE,
        Optional.empty(),
        0,
        false,
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** Whether it is a record of a table, and has no file of its own. */
  public boolean isRecord() {
    return file.indexOf('#') >= 0;
  }

  /** Whether it is a record that could not be read, so that nobody knows which page it is. */
  public boolean isUnnamed() {
    return isRecord() && isEmpty() && number.isEmpty();
  }

  /** Whether the manifest counts so many characters that it speaks of another text. */
  public boolean isOfOtherLength() {
    return listed.filter(entry -> entry.isOfOtherLength(counts)).isPresent();
  }

  /** Whether a manifest says of what bytes or characters it is. */
  boolean isMeasured() {
    return listed
        .filter(entry -> entry.checksum().isPresent() || entry.characters().isPresent())
        .isPresent();
  }

  /** Whether there is anything on it to compare. */
  public boolean isEmpty() {
    return counts.content() == 0;
  }

  /** By its file, which tells nearly all pages apart; the rest of a page is long to go through. */
  @Override
  public int hashCode() {
    return file.hashCode();
  }

  /** The file's name without folders and endings: A01.tika.txt and A01.xml are one page twice. */
  String stem() {
    return stem(file);
  }

  static String stem(String file) {
    String path = file.indexOf('!') < 0 ? file : file.replaceFirst("!/\\d+$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.', 1);
    return path.substring(0, path.length() - name.length())
        + (dot < 0 || name.indexOf('#') > 0 ? name : name.substring(0, dot));
  }

  /** The folder or archive in which it lies. */
  public String folder() {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? file : file.substring(0, slash);
  }
}
