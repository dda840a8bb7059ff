package touchstone.cli.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.ArticleChoice;
import touchstone.cli.session.ArticleFile;
import touchstone.cli.session.Session;
import touchstone.cli.session.TableFormats;
import touchstone.model.Dossier;
import touchstone.report.TableFormat;

/** The options of a command that reads copies of an article beside its claims. */
final class ArticleTextOptions {

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "which article it is, where the workspace has several")
  private @Nullable String article;

  @Option(
      names = "--until",
      paramLabel = "WORDS",
      description = "first words of what follows the article on its page, such as comments")
  private @Nullable String until;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv")
  private String format = "text";

  /** Returns the format of the outcome. */
  TableFormat format() {
    return TableFormats.parse(format);
  }

  /** Returns the article that is meant. */
  ArticleChoice choice(Dossier dossier) {
    return ArticleChoice.of(dossier, article);
  }

  /** Returns what a copy of it says, up to where it ends; nothing if it cannot be read. */
  Optional<ArticleFile> read(Session session, Path copy, ArticleChoice choice) throws IOException {
    return ArticleFile.read(session, copy, choice, until);
  }
}
