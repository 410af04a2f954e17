package io.banjian.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All files below one root. */
final class FoundFiles {
  /** Lists that cannot be anything else: what the usual tools write, and what is called so. */
  private static final Pattern OBVIOUS =
      Pattern.compile(
          "(?i)(?:manifest|delivery|清单|交付清单|文件清单|版面清单)\\.(?:csv|tsv)"
              + "|(?:sha(?:1|256|384|512)|md5)sums?(?:\\.txt)?"
              + "|checksums?\\.(?:txt|md5|sha1|sha256|sha512)");

  private static final Pattern OF_BAG = Pattern.compile("manifest-(md5|sha1|sha256|sha512)\\.txt");
  private static final Pattern TAG_OF_BAG =
      Pattern.compile("bagit\\.txt|bag-info\\.txt|fetch\\.txt|(?:tag)?manifest-\\w+\\.txt");

  private static final String BAG = "bagit.txt";

  private final String root;
  private final String separator;
  private final List<FoundFile> files = new ArrayList<>();

  /** The folder that holds bagit.txt, with its slash; absent while none is found. */
  private Optional<String> bag = Optional.empty();

  /** Among how many of the files it was looked for. */
  private int lookedAt;

  private FoundFiles(String root, String separator) {
    this.root = root;
    this.separator = separator;
  }

  static FoundFiles of(String root, String separator) {
    return new FoundFiles(root, separator);
  }

  /** The folder or archive as given; empty for files named one by one. */
  String root() {
    return root;
  }

  /** What stands between the root and a path below it. */
  String separator() {
    return separator;
  }

  List<FoundFile> files() {
    return files;
  }

  /** Whether a name is that of a list of files and not of a page, though it ends in .txt. */
  static boolean isList(String name) {
    return OBVIOUS.matcher(name).matches();
  }

  /** Every file asks, so that the others are gone through once. */
  private Optional<String> bag() {
    while (bag.isEmpty() && lookedAt < files.size()) {
      String below = files.get(lookedAt++).below();
      int slash = below.indexOf('/');
      if (below.endsWith(BAG) && slash + 1 == below.length() - BAG.length()) {
        bag = Optional.of(below.substring(0, slash + 1));
      }
    }
    return bag;
  }

  /** Whether a file belongs to the bag rather than to what it holds. */
  boolean isTagFile(String below) {
    return bag()
        .filter(b -> below.startsWith(b))
        .map(b -> TAG_OF_BAG.matcher(below.substring(b.length())).matches())
        .orElse(false);
  }

  /**
   * The manifest that lies with the files, where it is obvious: that of a bag with its longest
   * checksum, or one that is called so.
   */
  Optional<FoundFile> manifest() {
    Optional<String> bag = bag();
    if (bag.isPresent()) {
      return files.stream()
          .filter(f -> f.below().startsWith(bag.get()))
          .filter(f -> OF_BAG.matcher(f.below().substring(bag.get().length())).matches())
          .max(Comparator.comparing(f -> strength(f.below())));
    }
    return files.stream()
        .filter(f -> f.below().indexOf('/') == f.below().lastIndexOf('/'))
        .filter(f -> isList(f.below().substring(f.below().indexOf('/') + 1)))
        .min(
            Comparator.comparing((FoundFile f) -> f.below().indexOf('/') >= 0)
                .thenComparing(FoundFile::below));
  }

  private static int strength(String name) {
    Matcher kind = Pattern.compile("(md5|sha1|sha256|sha512)\\.txt").matcher(name);
    return kind.find() ? List.of("md5", "sha1", "sha256", "sha512").indexOf(kind.group(1)) : -1;
  }
}
