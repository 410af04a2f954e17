package io.banjian.cli;

import io.banjian.delivery.FixRun.FixedFile;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.PageSource;
import io.banjian.page.PageFile;
import io.banjian.page.PageFormat;
import io.banjian.report.UnifiedDiff;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where corrected pages go. */
abstract class FixTarget {
  final Console console;
  final Words words;

  FixTarget(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  static FixTarget of(Given options, Inputs inputs, Console console, Words words) {
    String folder = options.value("--output", "");
    boolean inPlace = options.has("--in-place");
    boolean diff = options.has("--diff");
    if ((folder.isEmpty() ? 0 : 1) + (inPlace ? 1 : 0) + (diff ? 1 : 0) > 1) {
      throw new UsageException(
          words.of(
              "--output、--in-place 和 --diff 只能用一个", "use one of --output, --in-place and --diff"));
    }
    if (diff) {
      return new Diff(console, words);
    }
    if (inPlace) {
      return new InPlace(console, words);
    }
    if (!folder.isEmpty()) {
      Tree tree = new Tree(console, words, console.workingDirectory().resolve(folder));
      tree.check(inputs);
      return tree;
    }
    if (inputs.sources().size() > 1) {
      throw new UsageException(
          words.of(
              "改好的版面写到哪里？--output 文件夹、--in-place（改写原文件）或 --diff（只看改动）",
              "where should the corrected pages go? --output DIR, --in-place or --diff"));
    }
    return new Standard(console, words);
  }

  /** Writes one file; says what went wrong and returns false if it could not. */
  final boolean write(FixedFile file) throws IOException {
    PageFile pages = file.file().orElseThrow();
    try {
      put(file.source(), pages, file);
      return true;
    } catch (CharacterCodingException e) {
      console.say(
          "banjian: "
              + file.source().file()
              + words.of(
                  "：改好的文本里有 " + pages.decoded().charset() + " 写不出的字，没有写出",
                  ": the corrected text has characters that "
                      + pages.decoded().charset()
                      + " cannot write; not written"));
      return false;
    }
  }

  abstract void put(PageSource source, PageFile pages, FixedFile file) throws IOException;

  void finish() throws IOException {
    console.flush();
  }

  /** One page, to standard output, in the encoding it came in. */
  private static final class Standard extends FixTarget {
    Standard(Console console, Words words) {
      super(console, words);
    }

    @Override
    void put(PageSource source, PageFile pages, FixedFile file) throws IOException {
      OutputStream out = console.out();
      out.write(pages.encodeWithPages(file.texts()));
      out.flush();
    }
  }

  private static final class Diff extends FixTarget {
    Diff(Console console, Words words) {
      super(console, words);
    }

    @Override
    void put(PageSource source, PageFile pages, FixedFile file) throws IOException {
      Writer out = console.outWriter();
      UnifiedDiff.write(out, source.file(), pages.decoded().text(), pages.withPages(file.texts()));
      out.flush();
    }
  }

  /** Replaces each page by a file moved into its place, so that no reader ever sees half of one. */
  private static final class InPlace extends FixTarget {
    InPlace(Console console, Words words) {
      super(console, words);
    }

    @Override
    void put(PageSource source, PageFile pages, FixedFile file) throws IOException {
      byte[] bytes = pages.encodeWithPages(file.texts());
      if (pages.format() != PageFormat.TEXT) {
        throw new UsageException(
            words.of(
                source.file() + " 是带坐标的标记文件，不能原地改写；请用 --output 写出纯文本",
                source.file() + " is markup and cannot be replaced by text; use --output DIR"));
      }
      if (source.file().equals("-")) {
        console.out().write(bytes);
        return;
      }
      if (source.row().isPresent()) {
        throw new UsageException(
            words.of(
                source.file() + " 是表中的一条记录，不能原地改写；请用 --output",
                source.file() + " is a record and cannot be replaced; use --output DIR"));
      }
      if (source.path().isEmpty()) {
        throw new UsageException(
            words.of(
                source.file() + " 在压缩包里，不能原地改写；请用 --output",
                source.file() + " is in an archive and cannot be replaced; use --output DIR"));
      }
      Path page = source.path().get().toRealPath();
      if (!Arrays.equals(bytes, Files.readAllBytes(page))) {
        replace(page, bytes);
      }
    }
  }

  private static final class Tree extends FixTarget {
    private final Path root;

    /** The folder last written to. */
    private @Nullable Path made;

    Tree(Console console, Words words, Path root) {
      super(console, words);
      this.root = root;
    }

    /**
     * Two inputs that would be one output, or an output that is an input: refuse before writing.
     */
    void check(Inputs inputs) {
      Map<Path, String> taken = new HashMap<>();
      for (PageSource source : inputs.sources()) {
        Path target = target(source);
        String other = taken.put(target, source.file());
        if (other != null) {
          throw new UsageException(
              words.of(
                  other + " 和 " + source.file() + " 会写成同一个文件 " + target,
                  other + " and " + source.file() + " would both be written to " + target));
        }
        if (source.path().isPresent()
            && source.path().get().toAbsolutePath().normalize().equals(target)) {
          throw new UsageException(
              words.of(
                  "--output 指向输入文件夹本身；要改写原文件请用 --in-place",
                  "--output is the input itself; to replace the pages use --in-place"));
        }
      }
    }

    private Path target(PageSource source) {
      String name = source.below().equals("-") ? "stdin.txt" : source.below();
      return root.resolve(name).toAbsolutePath().normalize();
    }

    @Override
    void put(PageSource source, PageFile pages, FixedFile file) throws IOException {
      byte[] bytes = pages.encodeWithPages(file.texts());
      Path target = target(source);
      if (pages.format() != PageFormat.TEXT) {
        target = target.resolveSibling(asText(String.valueOf(target.getFileName())));
      }
      if (!target.startsWith(root.toAbsolutePath().normalize())) {
        throw new IOException(source.file() + " leads out of " + root);
      }
      Path folder = target.getParent();
      if (folder != null && !folder.equals(made)) {
        Files.createDirectories(folder);
        made = folder;
      }
      replace(target, bytes);
    }
  }

  /** {@code A01.alto.xml} becomes {@code A01.alto.txt}: what is written is plain text. */
  private static String asText(String name) {
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + ".txt";
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(target + " has no folder");
    }
    Path temporary = folder.resolve("." + target.getFileName() + ".banjian.tmp");
    boolean moved = false;
    try {
      write(temporary, bytes);
      keepPermissions(target, temporary);
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /** All at once; {@link Files#write} hands a page on in three or four pieces. */
  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
      PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
      if (old != null && now != null) {
        now.setPermissions(old.readAttributes().permissions());
      }
    }
  }
}
