package io.banjian.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The launcher itself, with {@link Echo} in the program's place and a Maven that only copies a jar.
 */
@DisabledOnOs(
    value = WINDOWS,
    disabledReason = "the launcher is a POSIX shell script; Windows has banjian.cmd")
final class LauncherTest {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  /**
   * What the launcher may find on the PATH: these and nothing else, above all no Java and no Maven.
   */
  private static final String TOOLS =
      "cat cksum cp find head locale ls mkdir mv readlink rm sed sh sleep tail touch";

  private static final String PROGRAM = "io/banjian/cli/Main";
  private static final String MAIN = "([Ljava/lang/String;)V";

  @TempDir Path temp;
  private Path folder;
  private Path tools;
  private Path program;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void unpack() throws IOException {
    folder = Files.createDirectory(temp.resolve("晚报 2025 年"));
    tools = Files.createDirectory(temp.resolve("tools"));
    for (String tool : TOOLS.split(" ", -1)) {
      script(tools.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
    }
    program = temp.resolve("echo.jar");
    jar(program);
    environment.put("PATH", tools.toString());
    environment.put("HOME", temp.toString());
    environment.put("JAVA_HOME", JAVA_HOME.toString());
    environment.put("LANG", "C.UTF-8");
  }

  @Test
  void aReleaseRunsThroughASymbolicLinkFromAFolderWithASpaceAndAChineseName() throws Exception {
    release();
    Path link = Files.createSymbolicLink(temp.resolve("版检"), folder.resolve("bin/banjian"));
    Path linkToLink = Files.createSymbolicLink(temp.resolve("again"), Path.of("版检"));
    assertThat(run(link, "a").code()).isZero();
    assertThat(run(linkToLink, "a").out()).contains("<a>");
  }

  @Test
  void aReleaseIsFoundOnThePath() throws Exception {
    release();
    environment.put("PATH", tools + ":" + folder.resolve("bin"));
    assertThat(run(Path.of("sh"), "-c", "banjian 头版").out()).contains("<头版>");
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    release();
    assertThat(run(launcher(), "", "a  b", "*", "\"版\"", "$HOME", "-n").out())
        .contains("<>", "<a  b>", "<*>", "<\"版\">", "<$HOME>", "<-n>");
  }

  @Test
  void theCodeOfTheProgramIsTheCodeOfTheLauncher() throws Exception {
    release();
    assertThat(run(launcher(), "--exit", "0").code()).isZero();
    assertThat(run(launcher(), "--exit", "1").code()).isEqualTo(1);
    assertThat(run(launcher(), "--exit", "2").code()).isEqualTo(2);
  }

  @Test
  void aChineseFileNameIsFoundWhateverTheLocale() throws Exception {
    release();
    Path page = Files.writeString(temp.resolve("第 一 版.txt"), "本报讯");
    for (String locale : List.of("C", "POSIX", "en_US", "C.UTF-8", "xx_XX.UTF-8", "")) {
      environment.put("LANG", locale);
      Run run = run(launcher(), page.toString());
      assertThat(run.out()).as("LANG=%s", locale).contains("<" + page + "> is there");
      assertThat(run.out()).contains("file.encoding=UTF-8");
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void theUsersOwnLocaleStillChoosesTheLanguage() throws Exception {
    release();
    environment.put("LANG", "zh_CN");
    assertThat(run(launcher()).out()).contains("locale=zh_CN");
    environment.put("LC_ALL", "C");
    assertThat(run(launcher()).out()).contains("locale=C");
  }

  @Test
  void aRedirectedRunIsNotTakenForATerminal() throws Exception {
    release();
    assertThat(run(launcher()).out()).contains("stderr.tty=null");
  }

  @Test
  void optionsForTheJavaVirtualMachineAreHandedOn() throws Exception {
    release();
    environment.put("BANJIAN_JAVA_OPTS", "-Xmx300m -Dplanted=*");
    assertThat(run(launcher()).out()).contains("planted=*");
  }

  @Test
  void theClassesOfTheFirstStartAreKeptForTheNext() throws Exception {
    release();
    assertThat(run(launcher()).code()).isZero();
    try (Stream<Path> kept = Files.list(temp.resolve(".cache/banjian"))) {
      assertThat(kept.toList()).singleElement().matches(file -> file.toFile().length() > 0);
    }
    Run second = run(launcher(), "a");
    assertThat(second.out()).contains("<a>");
    assertThat(second.err()).isEmpty();

    Files.setLastModifiedTime(
        folder.resolve("lib/banjian.jar"), FileTime.from(Instant.parse("2025-03-01T00:00:00Z")));
    assertThat(run(launcher(), "a").out()).contains("<a>");
    try (Stream<Path> kept = Files.list(temp.resolve(".cache/banjian"))) {
      assertThat(kept.toList()).as("an upgrade leaves nothing behind").hasSize(1);
    }
  }

  @Test
  void aHomeThatCannotBeWrittenToIsNoObstacle() throws Exception {
    release();
    environment.put("HOME", "/dev/null");
    Run run = run(launcher(), "a");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("<a>");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anOldJavaIsPassedOverForANewerOne() throws Exception {
    release();
    environment.put("JAVA_HOME", oldJava().toString());
    environment.put("PATH", tools + ":" + JAVA_HOME.resolve("bin"));
    assertThat(run(launcher()).out()).contains("java.home=" + JAVA_HOME.toRealPath());
  }

  @Test
  void withoutJavaItSaysInBothLanguagesWhatToInstall() throws Exception {
    release();
    environment.put("JAVA_HOME", oldJava().toString());
    hideUsualPlaces();
    Run run = run(launcher(), "check", "a.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(String.join("\n", run.err()))
        .contains("需要 Java 17", "Java 17 or newer is needed", "1.8.0_402")
        .contains("apt install", "dnf install", "brew install", "winget install")
        .doesNotContain("maven"); // a release needs none
  }

  @Test
  void fromTheSourcesWithoutMavenItSaysSo() throws Exception {
    source();
    hideUsualPlaces();
    Run run = run(launcher(), "check", "a.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(String.join("\n", run.err()))
        .contains("需要 Maven 3.8", "needs Maven 3.8 or newer", "openjdk-17-jdk-headless maven");
  }

  @Test
  void anOldMavenIsNamedAndRefused() throws Exception {
    source();
    hideUsualPlaces();
    maven("3.6.3", "cp '" + program + "' target/run/lib/banjian.jar");
    Run run = run(launcher());
    assertThat(run.code()).isEqualTo(2);
    assertThat(String.join("\n", run.err())).contains("3.6.3");
  }

  @Test
  void theSourcesAreBuiltOnceAndAgainWhenARuleIsSaved() throws Exception {
    source();
    maven("3.8.7", "cp '" + program + "' target/run/lib/banjian.jar");
    Run first = run(launcher(), "a");
    assertThat(first.out()).contains("<a>");
    assertThat(first.err()).singleElement().asString().contains("正在构建", "building");
    assertThat(run(launcher()).err()).isEmpty();
    assertThat(builds()).isEqualTo(1);

    Path rule = folder.resolve("rules/width/stray-space.yaml");
    Files.setLastModifiedTime(rule, FileTime.from(Instant.now().plusSeconds(1)));
    assertThat(run(launcher()).code()).isZero();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aJarThatADeveloperBuiltIsTakenAsItIs() throws Exception {
    source();
    Files.createDirectories(folder.resolve("target/lib"));
    Files.copy(program, folder.resolve("target/lib/banjian.jar"));
    Run run = run(launcher(), "a");
    assertThat(run.out()).contains("<a>");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    source();
    maven("3.8.7", "sleep 1; cp '" + program + "' target/run/lib/banjian.jar");
    Process one = start(launcher(), "one");
    Process two = start(launcher(), "two");
    assertThat(finish(one).out()).contains("<one>");
    assertThat(finish(two).out()).contains("<two>");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aBuildThatWasKilledDoesNotHoldUpTheNext() throws Exception {
    source();
    maven("3.8.7", "cp '" + program + "' target/run/lib/banjian.jar");
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(folder.resolve("target/launcher.lock"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertThat(run(launcher(), "a").out()).contains("<a>");
    assertThat(lock).doesNotExist();
  }

  @Test
  void aBuildThatFailsShowsTheEndOfItsLog() throws Exception {
    source();
    maven("3.8.7", "echo '[ERROR] 编译失败 at line 7'; exit 1");
    Run run = run(launcher(), "a");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(String.join("\n", run.err()))
        .contains("[ERROR] 编译失败 at line 7", "构建失败", "launcher-build.log");
    assertThat(folder.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void aLauncherTornFromItsFolderSaysSo() throws Exception {
    Path alone = copyLauncher(folder);
    Run run = run(alone);
    assertThat(run.code()).isEqualTo(2);
    assertThat(String.join("\n", run.err())).contains("解压", "unpack");
  }

  // ---- what stands on the disk

  private void release() throws IOException {
    copyLauncher(Files.createDirectory(folder.resolve("bin")));
    Files.createDirectory(folder.resolve("lib"));
    Files.copy(program, folder.resolve("lib/banjian.jar"));
  }

  private void source() throws IOException {
    copyLauncher(folder);
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.createDirectories(folder.resolve("src/main/java"));
    Files.createDirectories(folder.resolve("rules/width"));
    Files.writeString(folder.resolve("rules/width/stray-space.yaml"), "id: stray-space\n");
  }

  private Path launcher() {
    Path released = folder.resolve("bin/banjian");
    return Files.exists(released) ? released : folder.resolve("banjian");
  }

  private static Path copyLauncher(Path to) throws IOException {
    return Files.copy(Path.of("banjian"), to.resolve("banjian"), COPY_ATTRIBUTES);
  }

  /**
   * The launcher looks into /usr/lib/jvm and the like, where this machine has what the test lacks.
   */
  private void hideUsualPlaces() throws IOException {
    String script = Files.readString(launcher());
    Files.writeString(
        launcher(), script.replaceAll("/(usr|opt|Library)/(?!dev)", "/no-such-place/"));
  }

  private Path oldJava() throws IOException {
    Path home = temp.resolve("java 8");
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    script(home.resolve("bin/java"), "exit 1");
    return home;
  }

  private void maven(String version, String build) throws IOException {
    script(
        tools.resolve("mvn"),
        "case \"$*\" in *-v) echo 'Apache Maven " + version + "'; exit ;; esac",
        "echo x >>'" + temp.resolve("builds") + "'",
        "mkdir -p target/run/lib",
        build);
  }

  private int builds() throws IOException {
    return Files.readAllLines(temp.resolve("builds")).size();
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String echo = Echo.class.getName().replace('.', '/');
    try (OutputStream bytes = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(bytes, manifest);
        InputStream code = Echo.class.getClassLoader().getResourceAsStream(echo + ".class")) {
      jar.putNextEntry(new JarEntry(echo + ".class"));
      code.transferTo(jar);
      jar.putNextEntry(new JarEntry(PROGRAM + ".class"));
      jar.write(handingOnTo(echo));
    }
  }

  /** A class of the program's name, whose main method is another's. */
  private static byte[] handingOnTo(String other) {
    ClassWriter program = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    program.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, PROGRAM, null, "java/lang/Object", null);
    MethodVisitor main =
        program.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", MAIN, null, null);
    main.visitCode();
    main.visitVarInsn(Opcodes.ALOAD, 0);
    main.visitMethodInsn(Opcodes.INVOKESTATIC, other, "main", MAIN, false);
    main.visitInsn(Opcodes.RETURN);
    main.visitMaxs(0, 0);
    main.visitEnd();
    program.visitEnd();
    return program.toByteArray();
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(entry -> Path.of(entry, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tool + " on this machine"));
  }

  // ---- what is run

  private record Run(int code, List<String> out, List<String> err) {}

  private Run run(Path command, String... arguments) throws Exception {
    return finish(start(command, arguments));
  }

  private Process start(Path command, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /**
   * Both streams hold a few lines, less than a pipe does, so they can be read one after the other.
   */
  private static Run finish(Process process) throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(60, SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher hangs");
    }
    return new Run(
        process.exitValue(), lines(process.getInputStream()), lines(process.getErrorStream()));
  }

  private static List<String> lines(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8).lines().toList();
  }
}
