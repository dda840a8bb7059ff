package touchstone;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The regular expressions in the sources, as the compiler's own parser finds them. */
final class SourcePatterns {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Set<String> METHODS =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

  /**
   * A call that takes an expression.
   *
   * @param file the source
   * @param method what is called
   * @param expression the expression; nothing where it is put together when the program runs
   */
  record Use(String file, String method, Optional<String> expression) {}

  private SourcePatterns() {}

  /** Returns every call of a method of the library that takes an expression. */
  static List<Use> all() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Use> uses = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(SOURCES);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = tree.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        Scanner scanner = new Scanner(Path.of(unit.getSourceFile().getName()).toString());
        unit.accept(scanner, null);
        unit.accept(scanner.calls(uses), null);
      }
    }
    return uses;
  }

  /** Collects the constants of a file first, since one may stand behind the call that names it. */
  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final String file;
    private final Map<String, ExpressionTree> constants = new HashMap<>();

    Scanner(String file) {
      this.file = file;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
      if (variable.getInitializer() != null) {
        constants.put(variable.getName().toString(), variable.getInitializer());
      }
      return super.visitVariable(variable, none);
    }

    TreeScanner<@Nullable Void, @Nullable Void> calls(List<Use> uses) {
      return new TreeScanner<>() {
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void n) {
          if (call.getMethodSelect() instanceof MemberSelectTree select
              && METHODS.contains(select.getIdentifier().toString())
              && !call.getArguments().isEmpty()) {
            String method = select.getIdentifier().toString();
            uses.add(new Use(file, method, text(call.getArguments().get(0), new TreeSet<>())));
          }
          return super.visitMethodInvocation(call, n);
        }
      };
    }

    private Optional<String> text(Tree tree, Set<String> followed) {
      if (tree instanceof LiteralTree literal) {
        return Optional.of(String.valueOf(literal.getValue()));
      }
      if (tree instanceof ParenthesizedTree inner) {
        return text(inner.getExpression(), followed);
      }
      if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
        Optional<String> right = text(sum.getRightOperand(), followed);
        return text(sum.getLeftOperand(), followed).flatMap(left -> right.map(left::concat));
      }
      ExpressionTree constant = constants.get(tree.toString());
      return constant == null || !followed.add(tree.toString())
          ? Optional.empty()
          : text(constant, followed);
    }
  }
}
