package touchstone.extract;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables that only place things on a page from tables of data. The cells of the former are
 * read like any other part of the page: a whole article may stand in one.
 */
final class LayoutTables implements NodeVisitor {

  private static final Set<String> NOT_IN_DATA =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "main", "header", "footer");

  private final Set<Node> layout = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Table> open = new ArrayDeque<>();

  private static final class Table {
    private final Element element;
    private int rows;
    private int cells;
    private boolean inHeading;

    Table(Element element) {
      this.element = element;
    }
  }

  private LayoutTables() {}

  /** Returns the tables below an element that are no tables of data. */
  static Set<Node> in(Element root) {
    LayoutTables visitor = new LayoutTables();
    NodeTraversor.traverse(visitor, root);
    return visitor.layout;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    Table table = open.peek();
    if (name.equals("table")) {
      if (table != null) {
        layout.add(table.element);
      }
      open.push(new Table(element));
      String role = element.attr("role").toLowerCase(Locale.ROOT);
      if (role.equals("presentation") || role.equals("none")) {
        layout.add(element);
      }
    } else if (table != null) {
      count(table, name);
    }
  }

  private void count(Table table, String name) {
    switch (name) {
      case "tr" -> table.rows++;
      case "td" -> table.cells++;
      case "th" -> {
        table.cells++;
        table.inHeading = true;
      }
      default -> {
        if (NOT_IN_DATA.contains(name) && !table.inHeading) {
          layout.add(table.element);
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Table table = open.peek();
    if (table == null || !(node instanceof Element element)) {
      return;
    }
    if (element.normalName().equals("th")) {
      table.inHeading = false;
    } else if (element.normalName().equals("table")) {
      open.pop();
      if (table.rows == 1 && table.cells == 1) {
        layout.add(element);
      }
    }
  }
}
