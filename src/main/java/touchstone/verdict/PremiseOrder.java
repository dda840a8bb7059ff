package touchstone.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import touchstone.model.Claim;
import touchstone.model.Id;

/**
 * The claims in an order in which every premise comes before what depends on it, and the claims on
 * cycles, for which there is none.
 *
 * <p>Tarjan's algorithm for strongly connected components, without recursion, since a chain of
 * premises may be as long as the file. R. Tarjan, Depth-first search and linear graph algorithms,
 * 1972.
 */
final class PremiseOrder {

  private final Map<Id, Claim> claims;
  private final Map<Id, Node> nodes = new HashMap<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final Deque<Node> path = new ArrayDeque<>();
  private final List<Claim> order = new ArrayList<>();
  private final List<Set<Id>> cycles = new ArrayList<>();

  /** A claim that was reached. */
  private static final class Node {
    private final Claim claim;
    private final int number;
    private final Iterator<Claim> premises;
    private int lowest;
    private boolean isOpen = true;

    Node(Claim claim, int number, Iterator<Claim> premises) {
      this.claim = claim;
      this.number = number;
      this.lowest = number;
      this.premises = premises;
    }
  }

  private PremiseOrder(Map<Id, Claim> claims) {
    this.claims = claims;
  }

  /** Orders the claims; premises that are no claims of the workspace are passed over. */
  static PremiseOrder of(Map<Id, Claim> claims) {
    PremiseOrder order = new PremiseOrder(claims);
    for (Claim claim : claims.values()) {
      if (!order.nodes.containsKey(claim.id())) {
        order.visit(claim);
      }
    }
    return order;
  }

  /** Returns all claims, premises first; those of one cycle stand together in any order. */
  List<Claim> premisesFirst() {
    return order;
  }

  /** Returns the sets of claims that depend on one another in a circle. */
  Collection<Set<Id>> cycles() {
    return cycles;
  }

  private void visit(Claim root) {
    enter(root);
    while (!path.isEmpty()) {
      Node node = path.getLast();
      if (node.premises.hasNext()) {
        follow(node, node.premises.next());
      } else {
        path.removeLast();
        leave(node);
      }
    }
  }

  private void follow(Node node, Claim premise) {
    Node reached = nodes.get(premise.id());
    if (reached == null) {
      enter(premise);
    } else if (reached.isOpen) {
      node.lowest = Math.min(node.lowest, reached.number);
    }
  }

  private void enter(Claim claim) {
    Node node = new Node(claim, nodes.size(), premises(claim).iterator());
    nodes.put(claim.id(), node);
    open.addLast(node);
    path.addLast(node);
  }

  private void leave(Node node) {
    if (!path.isEmpty()) {
      Node before = path.getLast();
      before.lowest = Math.min(before.lowest, node.lowest);
    }
    if (node.lowest == node.number) {
      close(node);
    }
  }

  private void close(Node root) {
    Set<Id> component = new HashSet<>();
    Node member;
    do {
      member = open.removeLast();
      member.isOpen = false;
      component.add(member.claim.id());
      order.add(member.claim);
    } while (member != root);
    if (component.size() > 1 || root.claim.dependsOn().contains(root.claim.id())) {
      cycles.add(component);
    }
  }

  private List<Claim> premises(Claim claim) {
    return claim.dependsOn().stream().map(claims::get).filter(Objects::nonNull).toList();
  }
}
