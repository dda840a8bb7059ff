package touchstone.store;

import touchstone.model.Word;

/** A file that lets something else run Touchstone: a build server, or git before a commit. */
public enum Automation implements Word {
  /** A workflow of GitHub Actions. */
  GITHUB(".github/workflows/touchstone.yml", "github.yml"),
  /** A pipeline of GitLab. */
  GITLAB(".gitlab-ci.yml", "gitlab-ci.yml"),
  /** A hook of git itself. */
  GIT(".githooks/pre-commit", "pre-commit.sh"),
  /** A hook for the program pre-commit. */
  PRE_COMMIT(".pre-commit-config.yaml", "pre-commit-config.yaml");

  private final String path;
  private final String resource;

  Automation(String path, String resource) {
    this.path = path;
    this.resource = resource;
  }

  /** Returns where it stands in a workspace. */
  public String path() {
    return path;
  }

  /** Returns its name among the files to begin with. */
  String resource() {
    return resource;
  }

  /** Returns whether it is a program. */
  boolean executable() {
    return this == GIT;
  }
}
