package io.banjian.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All files below one root. */
final class FoundFiles {
  /** Kept apart, so that they are made only for a name that may be one of these. */
  private static final class Names {
    /** Lists that cannot be anything else: what the usual tools write, and what is called so. */
    static final Pattern OBVIOUS =
        Pattern.compile(
            "(?i)(?:manifest|delivery|清单|交付清单|文件清单|版面清单)\\.(?:csv|tsv)"
                + "|(?:sha(?:1|256|384|512)|md5)sums?(?:\\.txt)?"
                + "|checksums?\\.(?:txt|md5|sha1|sha256|sha512)");

    static final Pattern OF_BAG = Pattern.compile("manifest-(md5|sha1|sha256|sha512)\\.txt");
    static final Pattern TAG_OF_BAG =
        Pattern.compile("bagit\\.txt|bag-info\\.txt|fetch\\.txt|(?:tag)?manifest-\\w+\\.txt");

    static final Pattern BAG = Pattern.compile("((?:[^/]+/)?)bagit\\.txt");
  }

  private final String root;
  private final String separator;
  private final List<FoundFile> files = new ArrayList<>();

  /** The folder that holds bagit.txt, with its slash; absent if this is no BagIt bag. */
  private Optional<String> bag = Optional.empty();

  /**
   * @param root the folder or archive as given; empty for files named one by one
   * @param separator what stands between the root and a path below it
   */
  FoundFiles(String root, String separator) {
    this.root = root;
    this.separator = separator;
  }

  void add(FoundFile file) {
    files.add(file);
    if (bag.isEmpty() && file.below().endsWith("bagit.txt")) {
      Matcher tag = Names.BAG.matcher(file.below());
      if (tag.matches()) {
        bag = Optional.of(tag.group(1));
      }
    }
  }

  void addAll(FoundFiles others) {
    others.files.forEach(this::add);
  }

  String root() {
    return root;
  }

  String separator() {
    return separator;
  }

  List<FoundFile> files() {
    return List.copyOf(files);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Whether a name is that of a list of files and not of a page, though it ends in .txt. */
  static boolean isList(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean possible = lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.contains("sum");
    return possible && Names.OBVIOUS.matcher(name).matches();
  }

  /** Whether a file, all being found, belongs to the bag rather than to what it holds. */
  boolean isTagFile(String below) {
    return bag.filter(b -> below.startsWith(b))
        .map(b -> Names.TAG_OF_BAG.matcher(below.substring(b.length())).matches())
        .orElse(false);
  }

  /**
   * The manifest that lies with the files, where it is obvious: that of a bag with its longest
   * checksum, or one that is called so.
   */
  Optional<FoundFile> manifest() {
    if (bag.isPresent()) {
      return files.stream()
          .filter(f -> f.below().startsWith(bag.get()))
          .filter(f -> Names.OF_BAG.matcher(f.below().substring(bag.get().length())).matches())
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
