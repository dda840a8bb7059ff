package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/**
 * The machine loses power at any moment of a command: what the disk may hold then is the old state
 * or the new, and the new if the command had said that it was done.
 */
@Timeout(10_000)
class PowerLossIT {

  private static final String ADDRESS = "http://gazette.example.com/look";
  private static final List<String> PUBLISH = List.of("publish", "--awaiting-review");
  private static final String[] WITHOUT_BRIDGE = {"-Djna.nounpack=true", "-Djna.nosys=true"};

  @TempDir private Path folder;
  private PowerLoss loss;

  @BeforeEach
  void begin() throws IOException {
    loss = new PowerLoss(folder);
  }

  /** Some of it is not for everybody, which has to stay so. */
  private Path workspace(String name) throws IOException {
    Path workspace = WritingCommands.workspace(folder, name);
    Files.setPosixFilePermissions(
        workspace.resolve(SmallWorkspace.CLAIMS), PosixFilePermissions.fromString("rw-r-----"));
    return workspace;
  }

  private void everyCommand(PowerLoss.Effort effort) throws Exception {
    for (Map.Entry<String, List<String>> command :
        WritingCommands.all(folder.resolve("page.html")).entrySet()) {
      Path workspace = workspace(command.getKey().replace(' ', '-'));
      loss.during(command.getKey(), new Program(folder), workspace, command.getValue(), effort);
    }
    try (GuideWeb web = new GuideWeb()) {
      web.serve(ADDRESS, WritingCommands.PAGE);
      Program online = new Program(folder).main(Online.class, Integer.toString(web.port()));
      List<String> capture = WritingCommands.add(ADDRESS);
      loss.during("capture", online, workspace("capture"), capture, effort);
    }
    Path empty = Files.createDirectory(folder.resolve("empty"));
    loss.during("init", new Program(folder), empty, List.of("init"), effort);
    republish(effort);
  }

  private void republish(PowerLoss.Effort effort) throws Exception {
    Path workspace = workspace("replaced");
    assertEquals(0, RunResult.in(workspace, PUBLISH.toArray(String[]::new)).exitCode());
    assertEquals(0, RunResult.in(workspace, "accept", "--all", "--by", "me").exitCode());
    Files.setPosixFilePermissions(
        workspace.resolve("site"), PosixFilePermissions.fromString("rwxr-x---"));
    loss.during("publish again", new Program(folder), workspace, PUBLISH, effort);
    RunResult edit = RunResult.in(workspace, "claim", "rename", "night-mode", "night");
    assertEquals(0, edit.exitCode(), edit.err());
    Program plain = new Program(folder).options(WITHOUT_BRIDGE);
    loss.during("publish by two renames", plain, workspace, PUBLISH, effort);
  }

  private void judge(String item, String part, int fewest) {
    assertEquals("", String.join("\n", loss.faults()));
    assertTrue(loss.points() >= fewest, "only " + loss.points() + " points");
    assertTrue(loss.lefts("old") > 0 && loss.lefts("new") > 0, "no loss hit a command");
    Measured.write(
        item,
        getClass(),
        part,
        "%s moments of %s commands, %s states of the disk: %s old, %s new, 0 else, 0 edits lost"
            .formatted(
                loss.points(),
                loss.commands(),
                loss.lefts("old") + loss.lefts("new"),
                loss.lefts("old"),
                loss.lefts("new")));
  }

  @Test
  @Tag("hardening")
  void leavesTheOldStateOrTheNew() throws Exception {
    everyCommand(new PowerLoss.Effort(1, 12));
    judge("G4", "1", 60);
  }

  @Test
  @Tag("nightly")
  void leavesTheOldStateOrTheNewAtEveryMoment() throws Exception {
    PowerLoss.Effort effort = new PowerLoss.Effort(20, Integer.MAX_VALUE);
    everyCommand(effort);
    for (String command : List.of("claim rename", "add", "capture")) {
      Path again = folder.resolve(command + " again");
      loss.duringRecovery(command, new Program(folder), again, effort);
    }
    judge("G4-nightly", "1", 100);
  }

  @Test
  @Tag("hardening")
  void wouldNoticeWritersThatForgetToForce() throws Exception {
    List<String> found = new ArrayList<>();
    for (String forgotten : List.of("in-place", "content", "folder")) {
      PowerLoss control = new PowerLoss(folder);
      Path workspace = workspace(forgotten);
      Program careless = new Program(folder).main(Careless.class, forgotten);
      control.during(
          forgotten, careless, workspace, List.of(), new PowerLoss.Effort(5, Integer.MAX_VALUE));
      boolean lost = control.faults().stream().anyMatch(fault -> fault.contains("lost"));
      boolean torn = control.faults().stream().anyMatch(fault -> fault.contains("neither"));
      assertTrue(forgotten.equals("folder") ? lost : torn, forgotten + control.faults());
      found.add(control.faults().size() + " of " + forgotten);
    }
    Measured.write("G4", getClass(), "2", "control: of writers that forget, found " + found);
  }
}
