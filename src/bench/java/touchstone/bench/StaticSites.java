package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code touchstone publish} against programs that make sites of Markdown, which write as many
 * pages with the text of ours from a minimal template.
 */
final class StaticSites implements Trial {

  private static final String CLAIMS = "2000";
  private static final String PER_ARTICLE = "200";
  private static final String ELEVENTY = "3.1.8";
  private static final int MOST_TURNS = 7;

  @Override
  public String id() {
    return "publish";
  }

  @Override
  public List<Row> rows(Path work, int turns) throws IOException, InterruptedException {
    Path workspace = work.resolve("workspace");
    Commands.run(
        Map.of(),
        List.of(
            Commands.jdk("java"),
            "src/bench/java/touchstone/bench/Workspace.java",
            workspace.toString(),
            CLAIMS,
            PER_ARTICLE),
        ProcessBuilder.Redirect.DISCARD);
    Path site = work.resolve("site");
    Timed publish = publish(workspace, site);
    publish.millis();
    String what = "`publish`, 2,000 claims, " + MinimalSite.pages(site).size() + " pages";
    List<Row> rows = new ArrayList<>();
    int most = Math.min(turns, MOST_TURNS);
    if (Commands.installed("npm")) {
      MinimalSite eleventy =
          MinimalSite.eleventy(work.resolve("eleventy"), site, installedEleventy());
      String against = "Eleventy " + ELEVENTY + ", as many pages, minimal template";
      rows.add(new Row(what, against, 1, Turns.against(most, eleventy.timed(), publish)));
    }
    if (Commands.installed("hugo")) {
      MinimalSite hugo = MinimalSite.hugo(work.resolve("hugo"), site);
      String against = "Hugo, as many pages, minimal template";
      rows.add(new Row(what, against, 3, Turns.against(most, hugo.timed(), publish)));
    }
    return rows;
  }

  private static Timed publish(Path workspace, Path site) {
    List<String> command =
        List.of(
            "./touchstone",
            "publish",
            "--quiet",
            "--awaiting-review",
            "-C",
            workspace.toString(),
            "--to",
            site.toString());
    return () -> {
      Commands.setAside(site, site.resolveSibling(""));
      return Commands.run(Map.of(), command, ProcessBuilder.Redirect.DISCARD);
    };
  }

  private static Path installedEleventy() throws IOException, InterruptedException {
    Path folder = Path.of("target/bench/eleventy-" + ELEVENTY);
    Path program = folder.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    if (!Files.exists(program)) {
      Files.createDirectories(folder);
      Commands.run(
          Map.of(),
          List.of(
              "npm",
              "install",
              "--prefix",
              folder.toString(),
              "--no-audit",
              "--no-fund",
              "--ignore-scripts",
              "@11ty/eleventy@" + ELEVENTY),
          ProcessBuilder.Redirect.DISCARD);
    }
    return program;
  }
}
