package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes along with the program: checksums, licences, and everything the program needs. */
@EnabledIfSystemProperty(named = "touchstone.dist", matches = ".+", disabledReason = "mvn -Pdist")
class HandedOutIT {

  @Test
  void carriesTheChecksumOfEveryFile() throws Exception {
    TreeMap<String, String> stated = new TreeMap<>();
    for (String line : Files.readAllLines(NewUser.handedOut("SHA256SUMS"))) {
      String[] cells = line.split("[ *]+", 2);
      stated.put(cells[1], cells[0]);
    }
    TreeMap<String, String> real = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("touchstone.dist")))) {
      for (Path file : files.filter(f -> !f.endsWith("SHA256SUMS")).toList()) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] bytes = digest.digest(Files.readAllBytes(file));
        real.put(file.getFileName().toString(), HexFormat.of().formatHex(bytes));
      }
    }
    assertEquals(4, real.size(), real.toString());
    assertEquals(real, stated);
  }

  private static JsonNode components() throws IOException {
    String sbom = Files.readString(NewUser.handedOut("touchstone-sbom.json"));
    return JsonMapper.shared().readTree(sbom).get("components");
  }

  @Test
  void carriesALicenceForEveryLibrary() throws Exception {
    try (ZipFile zip = new ZipFile(NewUser.handedOut(".zip").toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      String root = names.get(0).replaceAll("/.*", "/");
      String listed = read(zip, root + "licenses/THIRD-PARTY.txt");
      assertTrue(
          read(zip, root + "licenses/EPL-1.0.txt").contains("Eclipse Public License - v 1.0"));
      assertTrue(read(zip, root + "LICENSE").contains("Apache License"));
      int libraries = 0;
      for (JsonNode library : components()) {
        String name = library.get("name").asString();
        String line =
            listed.lines().filter(l -> l.contains(":" + name + ":")).findFirst().orElse("");
        String folder = root + "licenses/" + name + "-" + library.get("version").asString();
        boolean ownText = names.stream().anyMatch(n -> n.startsWith(folder) && !n.endsWith("/"));
        assertTrue(ownText || line.startsWith("     (Apache-2.0) "), name + ": " + line);
        libraries++;
      }
      assertTrue(libraries > 15, "only " + libraries + " libraries");
      assertEquals(libraries, listed.lines().filter(l -> l.startsWith("     (")).count());
    }
  }

  private static String read(ZipFile zip, String name) throws IOException {
    return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), "UTF-8");
  }

  @Test
  void bringsEveryModuleThatTheProgramUses() throws Exception {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            writer,
            writer,
            "--multi-release",
            "17",
            "--ignore-missing-deps",
            "--print-module-deps",
            "target/touchstone.jar");
    writer.flush();
    TreeSet<String> needed = new TreeSet<>(Arrays.asList(out.toString().strip().split(",")));
    assertTrue(needed.contains("java.desktop"), "the control: " + needed);
    Matcher named =
        Pattern.compile("<image.modules>(.*)</image.modules>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(named.find());
    needed.removeAll(Arrays.asList(named.group(1).split(",")));
    assertEquals(new TreeSet<>(), needed);
  }

  @Test
  void bearsOneVersion() throws Exception {
    String changelog = Files.readString(Path.of("src/dist/deb/changelog"));
    String version = changelog.replaceAll("(?s)\\).*", "").replaceAll(".*\\(", "");
    assertTrue(NewUser.handedOut(".zip").endsWith("touchstone-" + version + ".zip"), version);
    assertTrue(NewUser.handedOut(".deb").endsWith("touchstone_" + version + "_all.deb"), version);
  }
}
