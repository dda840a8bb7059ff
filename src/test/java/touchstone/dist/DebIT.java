package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Debian's package: installed by root, used by somebody else, and gone without a trace. */
@Timeout(600)
@EnabledIfSystemProperty(named = "touchstone.dist", matches = ".+", disabledReason = "mvn -Pdist")
class DebIT {

  private static final String[] TRACES = {
    "find", "/usr", "/etc", "/var", "/opt", "-xdev", "-iname", "*touchstone*"
  };

  @TempDir private Path folder;

  private NewUser root() throws Exception {
    NewUser.assumeInstalled("dpkg");
    NewUser root = NewUser.at(folder.resolve("root"), "/usr/sbin:/sbin:" + NewUser.SYSTEM);
    assumeTrue(root.runWell("id", "-u").out().equals("0\n"), "only root may install");
    return root;
  }

  @Test
  void isInstalledUsedAndRemovedWithoutATrace() throws Exception {
    NewUser root = root();
    NewUser.assumeInstalled("runuser");
    assumeTrue(root.run("dpkg", "-s", "touchstone").exitCode() != 0, "it is installed already");
    String before = root.run(TRACES).out();
    assertFalse(before.contains("/usr/bin/touchstone"), before);
    root.runWell("dpkg", "-i", NewUser.handedOut(".deb").toString());
    try {
      assertNotEquals(before, root.run(TRACES).out(), "the control");
      isUsedByNobody(root);
    } finally {
      root.runWell("dpkg", "--remove", "touchstone");
      root.runWell("dpkg", "--purge", "touchstone");
    }
    assertEquals(before, root.run(TRACES).out());
  }

  private static void isUsedByNobody(NewUser root) throws Exception {
    String home = root.runWell("runuser", "-u", "nobody", "--", "mktemp", "-d").out().strip();
    try {
      NewUser nobody =
          NewUser.at(Path.of(home), NewUser.SYSTEM).by("/sbin/runuser", "-u", "nobody", "--");
      assertEquals("nobody\n", nobody.runWell("id", "-un").out());
      nobody.takesFirstSteps("/usr/bin/touchstone");
      assertEquals(
          "", nobody.runWell("touchstone", "report", "-C", "/usr/share/touchstone/example").err());
      assertTrue(Files.isRegularFile(Path.of("/usr/share/man/man1/touchstone-check.1.gz")));
      assertTrue(Files.isRegularFile(Path.of("/usr/share/doc/touchstone/copyright")));
      nobody.rest();
    } finally {
      root.runWell("rm", "-rf", home);
    }
  }

  @Test
  void isWhatDebianAsksFor() throws Exception {
    NewUser.assumeInstalled("lintian");
    NewUser user = NewUser.at(folder.resolve("home"), NewUser.SYSTEM);
    String deb = NewUser.handedOut(".deb").toString();
    NewUser.Ended ended = user.run("lintian", "--allow-root", "--fail-on", "warning", deb);
    assertEquals(0, ended.exitCode(), ended.out() + ended.err());
  }
}
