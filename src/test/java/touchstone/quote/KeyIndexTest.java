package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

  @Test
  void numbersKeysAsAMapDoes() {
    Random random = new Random(31);
    for (int size = 1; size < 300; size++) {
      KeyIndex index = new KeyIndex(size);
      Map<Integer, Integer> map = new HashMap<>();
      for (int i = 0; i < size; i++) {
        int key = random.nextInt(200) << random.nextInt(25);
        map.putIfAbsent(key, i);
        assertEquals(map.get(key), index.findOrNumber(key, i));
      }
      for (int probe = 0; probe < 300; probe++) {
        int key = random.nextInt(200) << random.nextInt(25);
        assertEquals(map.getOrDefault(key, KeyIndex.NONE), index.find(key));
      }
    }
  }
}
