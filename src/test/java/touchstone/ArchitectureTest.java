package touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The room map, enforced: which room may import which, and which library lives where. A new room is
 * a line here, in the root package's documentation and in the README, in one commit.
 */
public class ArchitectureTest {

  /** Every room with the rooms that it may import, lowest first. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("model", List.of());
    ROOMS.put("quote", List.of("model"));
    ROOMS.put("extract", List.of("model"));
    ROOMS.put("consistency", List.of("model"));
    ROOMS.put("verdict", List.of("model"));
    ROOMS.put("coverage", List.of("model", "quote"));
    ROOMS.put("store", List.of("model", "extract"));
    ROOMS.put("capture", List.of("model", "extract"));
    ROOMS.put("intake", List.of("model", "quote", "extract"));
    ROOMS.put("check", List.of("model"));
    ROOMS.put("check.rules", List.of("model", "quote", "check"));
    ROOMS.put("assess", List.of("model", "quote", "check", "consistency", "verdict"));
    ROOMS.put("report", List.of("model"));
    ROOMS.put("site", List.of("model", "quote"));
    ROOMS.put("preview", List.of());
    ROOMS.put(
        "cli.session",
        List.of(
            "model",
            "extract",
            "coverage",
            "store",
            "capture",
            "check",
            "check.rules",
            "assess",
            "report",
            "site"));
    ROOMS.put(
        "cli.read",
        List.of(
            "model",
            "coverage",
            "store",
            "check",
            "check.rules",
            "assess",
            "report",
            "cli.session"));
    ROOMS.put(
        "cli.edit",
        List.of(
            "model", "quote", "extract", "store", "capture", "intake", "assess", "cli.session"));
    ROOMS.put("cli.sign", List.of("model", "store", "assess", "report", "site", "cli.session"));
    ROOMS.put(
        "cli.publish",
        List.of("model", "store", "assess", "report", "site", "preview", "cli.session"));
    ROOMS.put(
        "cli",
        List.of(
            "model",
            "store",
            "capture",
            "preview",
            "cli.session",
            "cli.read",
            "cli.edit",
            "cli.sign",
            "cli.publish"));
  }

  /** Every library of the program with the only rooms that may use it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          entry(
              "picocli..",
              List.of("cli", "cli.session", "cli.read", "cli.edit", "cli.sign", "cli.publish")),
          entry("com.sun.jna..", List.of("store")),
          entry("com.sun.net.httpserver..", List.of("preview")),
          entry("com.github.difflib..", List.of("intake", "cli.read", "cli.edit")),
          entry("crawlercommons..", List.of("capture", "intake")),
          entry("org.apache.commons..", List.of("store", "intake", "report")),
          entry("org.apache.fontbox..", List.of("extract")),
          entry("org.apache.james..", List.of("extract")),
          entry("org.apache.pdfbox..", List.of("extract")),
          entry("org.jsoup..", List.of("extract")),
          entry("org.netpreserve..", List.of("extract", "capture")),
          entry("org.sat4j..", List.of("consistency")),
          entry("org.snakeyaml..", List.of("store")),
          entry("org.commonmark..", List.of("store")),
          entry("gg.jte..", List.of("site")),
          entry("tools.jackson..", List.of("store", "intake", "report", "site")),
          entry("javax.xml..", List.of("report", "site")),
          entry("java.net.http..", List.of()));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("touchstone");

  /** Returns the rooms with the rooms that each may import, for the README's test. */
  public static Map<String, List<String>> rooms() {
    return Collections.unmodifiableMap(ROOMS);
  }

  private static String packageOf(String room) {
    return "touchstone." + room;
  }

  @Test
  void seesTheClassesItJudges() {
    assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes were found");
  }

  @Test
  void knowsEveryRoomThatIsThereAndNoOther() {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getPackageName().equals("touchstone")) {
        found.add(type.getPackageName().substring("touchstone.".length()));
      }
    }
    assertEquals(new TreeSet<>(ROOMS.keySet()), found);
  }

  @Test
  void letsArrowsPointOneWay() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS.keySet()) {
      layers = layers.layer(room).definedBy(packageOf(room));
    }
    for (Map.Entry<String, List<String>> room : ROOMS.entrySet()) {
      layers =
          room.getValue().isEmpty()
              ? layers.whereLayer(room.getKey()).mayNotAccessAnyLayer()
              : layers
                  .whereLayer(room.getKey())
                  .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
    }
    layers
        .ensureAllClassesAreContainedInArchitectureIgnoring("touchstone")
        .because("the map of rooms is the architecture, and a flow goes one way")
        .check(CLASSES);
  }

  @Test
  void hasNoCycleOfRooms() {
    slices()
        .matching("touchstone.(**)")
        .should()
        .beFreeOfCycles()
        .because("rooms that need one another are one room")
        .check(CLASSES);
  }

  @Test
  void keepsTheModelFreeOfTheWorld() {
    classes()
        .that()
        .resideInAPackage("touchstone.model")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "touchstone.model",
                "java.lang..",
                "java.net",
                "java.nio.charset",
                "java.security",
                "java.text",
                "java.time..",
                "java.util..",
                "org.jspecify.annotations"))
        .because("the model holds values: no files, no network, no clock")
        .check(CLASSES);
  }

  @Test
  void keepsFilesBehindTheirDoor() {
    noClasses()
        .that(not(resideInAnyPackage("touchstone.store", "touchstone.cli..")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.nio.file..")
                .or(nameMatching("java\\.io\\.(File|RandomAccess).*")))
        .because("only store touches files, and only cli names them")
        .check(CLASSES);
  }

  @Test
  void opensNoConnection() {
    noClasses()
        .that(not(resideInAnyPackage("touchstone.preview", "touchstone.capture")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net", "java.net.http..", "java.nio.channels.spi")
                .and(not(nameMatching("java\\.net\\.(URI|URISyntaxException|IDN|URLEncoder)"))))
        .because("capture is the door to the network; that of the preview leads to this machine")
        .check(CLASSES);
  }

  @Test
  void keepsEachLibraryInItsRooms() {
    for (Map.Entry<String, List<String>> library : LIBRARIES.entrySet()) {
      List<String> rooms = new ArrayList<>();
      library.getValue().forEach(room -> rooms.add(packageOf(room)));
      noClasses()
          .that(not(resideInAnyPackage(rooms.toArray(String[]::new))))
          .should()
          .dependOnClassesThat(resideInAPackage(library.getKey()))
          .because(library.getKey() + " is an affair of " + library.getValue())
          .check(CLASSES);
    }
  }

  @Test
  void letsOnlyTheCommandLineSpeakToStreams() {
    noClasses()
        .that(not(resideInAPackage("touchstone.cli..")))
        .and()
        .doNotHaveFullyQualifiedName("touchstone.extract.PdfWorker")
        .should(ACCESS_STANDARD_STREAMS)
        .because("results go where the caller says; a worker process has nothing but its streams")
        .check(CLASSES);
  }

  @Test
  void handsTheClockIn() {
    DescribedPredicate<JavaMethodCall> now =
        DescribedPredicate.describe(
            "a call of now() without a clock, or of a system clock",
            call ->
                call.getTarget().getOwner().getPackageName().startsWith("java.time")
                    && ((call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty())
                        || call.getTarget().getName().startsWith("system")));
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("touchstone.cli.Main")
        .should()
        .callMethodWhere(now)
        .because("a run is a function of its inputs")
        .check(CLASSES);
  }

  @Test
  void throwsNothingGeneric() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }

  @Test
  void marksEveryRoomForNullness() {
    for (String room : ROOMS.keySet()) {
      assertTrue(
          CLASSES.getPackage(packageOf(room)).isAnnotatedWith(NullMarked.class),
          room + " is not @NullMarked; add it to its package-info.java");
    }
  }

  @Test
  void givesNoTypeANameThatSaysItAssists() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Abstract[A-Z]\\w*|Base)$")
        .because("a type is named for what it is")
        .check(CLASSES);
  }
}
