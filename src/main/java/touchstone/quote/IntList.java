package touchstone.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many numbers, in blocks: growing copies none of them. */
final class IntList {

  private static final int SHIFT = 16;
  private static final int BLOCK = 1 << SHIFT;

  private final List<int[]> blocks = new ArrayList<>();
  private int size;

  void add(int value) {
    int offset = size & (BLOCK - 1);
    if (offset == 0) {
      blocks.add(new int[blocks.isEmpty() ? 1 << 10 : BLOCK]);
    }
    int last = blocks.size() - 1;
    int[] block = blocks.get(last);
    if (offset == block.length) {
      block = Arrays.copyOf(block, BLOCK);
      blocks.set(last, block);
    }
    block[offset] = value;
    size++;
  }

  int get(int index) {
    return blocks.get(index >> SHIFT)[index & (BLOCK - 1)];
  }
}
