package io.banjian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house has rooms, and a room sees only those above it. */
final class ArchitectureTest {
  /** From the top: an import points to the same room or to one further up this list. */
  private static final List<String> ROOMS =
      List.of(
          "list",
          "text",
          "lexicon",
          "normalize",
          "page",
          "layout",
          "edition",
          "rule",
          "rules",
          "correct",
          "delivery",
          "compare",
          "report",
          "review",
          "spark",
          "cli");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.banjian");

  private static final Pattern DETECTOR = Pattern.compile("(?m)^detector:\\s*(\\w+)");

  @Test
  void aRoomSeesOnlyThoseAboveIt() {
    for (int room = 0; room < ROOMS.size(); room++) {
      String[] below =
          ROOMS.subList(room + 1, ROOMS.size()).stream()
              .map(ArchitectureTest::inRoom)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(inRoom(ROOMS.get(room)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true) // review and spark come later
          .check(HOUSE);
    }
  }

  @Test
  void everyClassHasARoom() {
    String[] rooms = ROOMS.stream().map(ArchitectureTest::inRoom).toArray(String[]::new);
    assertThat(HOUSE).isNotEmpty();
    noClasses().should().resideOutsideOfPackages(rooms).check(HOUSE);
  }

  @Test
  void familiesOfRulesDoNotKnowEachOther() {
    slices()
        .matching("io.banjian.rules.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("io.banjian.rules.*..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("io.banjian.rules.AllRules")
        .because("the list knows the families, and no family knows the list")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineOpensReviewAndSpark() {
    for (String guarded : List.of("review", "spark")) {
      noClasses()
          .that()
          .resideOutsideOfPackages(inRoom(guarded), inRoom("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(inRoom(guarded))
          .check(HOUSE);
    }
  }

  @Test
  void nothingIsPrintedOutsideTheCommandLine() {
    noClasses()
        .that(are(not(resideInAPackage(inRoom("cli")))))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("a library that prints or exits cannot run on a cluster, nor in a test")
        .check(HOUSE);
  }

  @Test
  void onlyTheMakerOfTheLexiconKnowsTheWordLists() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.banjian.lexicon.make..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.banjian.lexicon.make..", "com.hankcs..", "com.huaban..")
        .because("neither is there when the program runs")
        .check(HOUSE);
  }

  @Test
  void nothingThatShipsKnowsWhatTheBuildDoesToClasses() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.banjian.cli.make..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.banjian.cli.make..", "org.objectweb.asm..")
        .because("neither is there when the program runs")
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItPromisesAndThatNothingInItIsNull() {
    for (JavaPackage room : packages()) {
      assertThat(room.tryGetPackageInfo())
          .as("%s has a package-info.java", room.getName())
          .isPresent();
      assertThat(room.isAnnotatedWith(NullMarked.class))
          .as("%s is @NullMarked", room.getName())
          .isTrue();
    }
  }

  /** Pages are checked on many threads by one instance of each rule. */
  @Test
  void aDetectorKeepsNothingBetweenPages() {
    for (JavaClass detector : detectors()) {
      assertThat(detector.getModifiers()).as("%s is final", detector.getName()).contains(FINAL);
      for (JavaField field : detector.getFields()) {
        assertThat(field.getModifiers()).as("%s is final", field.getFullName()).contains(FINAL);
      }
    }
  }

  @Test
  void aDetectorHasItsYamlItsTestAndItsLineInTheList() throws IOException {
    Set<String> named = detectorsNamedByRules();
    Set<String> written = new TreeSet<>();
    for (JavaClass detector : detectors()) {
      if (!detector.getPackageName().startsWith("io.banjian.rules.")) {
        continue; // what runs the rules that are a pattern or a table has no YAML of its own
      }
      written.add(detector.getSimpleName());
      assertThat(named).as("detectors named in rules/**/*.yaml").contains(detector.getSimpleName());
      assertThat(Path.of("src/test/java", detector.getName().replace('.', '/') + "Test.java"))
          .as("the test of %s", detector.getName())
          .exists();
      assertThat(HOUSE.get("io.banjian.rules.AllRules").getDirectDependenciesFromSelf())
          .as("%s has its line in AllRules", detector.getName())
          .anyMatch(line -> line.getTargetClass().equals(detector));
    }
    assertThat(written).as("detectors that rules/**/*.yaml names").containsAll(named);
  }

  private static String inRoom(String room) {
    return "io.banjian." + room + "..";
  }

  private static Set<JavaPackage> packages() {
    return HOUSE.stream().map(JavaClass::getPackage).collect(toCollection(HashSet::new));
  }

  private static List<JavaClass> detectors() {
    return HOUSE.stream()
        .filter(type -> !type.isInterface())
        .filter(
            type ->
                type.isAssignableTo("io.banjian.rule.PageRule")
                    || type.isAssignableTo("io.banjian.rule.IssueRule")
                    || type.isAssignableTo("io.banjian.rule.DeliveryRule"))
        .toList();
  }

  private static Set<String> detectorsNamedByRules() throws IOException {
    Set<String> names = new TreeSet<>();
    // What the rules call Reader is no class: it speaks while bytes are read, before there is a
    // page.
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        Matcher line = DETECTOR.matcher(Files.readString(file));
        while (line.find()) {
          names.add(line.group(1));
        }
      }
    }
    names.remove("Reader");
    return names;
  }
}
