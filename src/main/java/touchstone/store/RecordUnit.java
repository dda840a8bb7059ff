package touchstone.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Correction;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.UnreadSection;

/**
 * What is read as one: the folder of an article, or an evidence file. It is known by a digest of
 * all that its reader was told by the disk, and by which ids it mentions: two units that mention no
 * id in common, and are not joined by others, have nothing to do with one another.
 */
public final class RecordUnit {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final String path;
  private final String digest;
  private final boolean complete;
  private final ByteBuffer mentions;

  /**
   * Describes a unit.
   *
   * @param path from the workspace's folder, with {@code /}
   * @param digest of all that its reader was told
   * @param complete whether all rows of its claims could be read
   * @param mentions numbers that stand for the ids in it, eight bytes each, no number twice and in
   *     ascending order; equal ids have equal numbers
   */
  RecordUnit(String path, String digest, boolean complete, ByteBuffer mentions) {
    this.path = path;
    this.digest = digest;
    this.complete = complete;
    this.mentions = mentions.slice();
  }

  /** Describes an evidence file that was read. */
  static RecordUnit of(String path, String digest, Source source) {
    Mentions mentions = new Mentions();
    mentions.add(source.id());
    source.exhibits().stream().map(Exhibit::claim).forEach(mentions::add);
    source.unread().stream().map(UnreadSection::claim).forEach(mentions::add);
    return new RecordUnit(path, digest, true, mentions.numbers());
  }

  /** Describes the folder of an article that was read; rows whose ids are taken are among them. */
  static RecordUnit of(
      String digest,
      Id article,
      Records<Claim> claims,
      List<Constraint> constraints,
      List<Correction> corrections) {
    Mentions mentions = new Mentions();
    mentions.add(article);
    for (Claim claim : claims.all()) {
      mentions.add(claim.id());
      mentions.addAll(claim.dependsOn());
      mentions.addAll(claim.formerly());
    }
    for (Constraint row : constraints) {
      mentions.add(row.id());
      mentions.addAll(row.claims());
      mentions.addOperands(row.expression());
    }
    corrections.forEach(row -> mentions.add(row.claim()));
    return new RecordUnit("claims/" + article, digest, claims.complete(), mentions.numbers());
  }

  /** Returns the path from the workspace's folder, with {@code /}. */
  public String path() {
    return path;
  }

  /** Returns the digest of all that its reader was told by the disk. */
  public String digest() {
    return digest;
  }

  /** Returns whether all rows of its claims could be read. */
  public boolean complete() {
    return complete;
  }

  /** Returns how many mentions there are. */
  int mentioned() {
    return mentions.capacity() / Long.BYTES;
  }

  /** Returns a number that stands for an id. */
  long mention(int index) {
    return mentions.getLong(index * Long.BYTES);
  }

  /** Returns the numbers of all mentions as bytes. */
  ByteBuffer mentions() {
    return mentions.duplicate();
  }

  /** Returns whether this is the same unit and mentions the same ids. */
  boolean mentionsWhat(RecordUnit other) {
    return path.equals(other.path) && mentions.equals(other.mentions);
  }

  /** Gathers ids as numbers; that two ids have one number joins two units for no need, no more. */
  private static final class Mentions {

    private long[] numbers = new long[64];
    private int size;

    void add(Id id) {
      add(id.value());
    }

    void addAll(Collection<Id> ids) {
      ids.forEach(this::add);
    }

    /** The claims whose figures an expression uses: {@code claim:figure}. */
    void addOperands(String expression) {
      for (int colon = expression.indexOf(':'); colon >= 0; ) {
        int begin = colon;
        while (begin > 0 && isOfId(expression.charAt(begin - 1))) {
          begin--;
        }
        if (begin < colon) {
          add(expression.substring(begin, colon));
        }
        colon = expression.indexOf(':', colon + 1);
      }
    }

    private static boolean isOfId(char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private void add(String id) {
      long number = BASIS;
      for (int i = 0; i < id.length(); i++) {
        number = (number ^ id.charAt(i)) * PRIME;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    ByteBuffer numbers() {
      Arrays.sort(numbers, 0, size);
      ByteBuffer distinct = ByteBuffer.allocate(size * Long.BYTES);
      for (int i = 0; i < size; i++) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
          distinct.putLong(numbers[i]);
        }
      }
      return distinct.flip();
    }
  }
}
