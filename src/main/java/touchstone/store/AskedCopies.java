package touchstone.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchstone.model.DocumentText;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;

/** Kept copies that remember which of them were asked for, and whether they were at hand. */
final class AskedCopies implements KeptTexts {

  private final CopyFiles copies;

  /** Copies of several sources are asked for at once. */
  private final List<CheckedPart.Asked> asked = Collections.synchronizedList(new ArrayList<>());

  AskedCopies(CopyFiles copies) {
    this.copies = copies;
  }

  @Override
  public Optional<DocumentText> textOf(KeptCopy copy, String url) {
    Optional<byte[]> bytes = copies.bytesOf(copy);
    asked.add(new CheckedPart.Asked(copy, bytes.isPresent()));
    return bytes.flatMap(kept -> copies.textOf(kept, copy, url));
  }

  /** Returns what was asked for, by its place, whoever asked first. */
  List<CheckedPart.Asked> asked() {
    synchronized (asked) {
      return asked.stream().sorted(Comparator.comparing(each -> each.copy().toString())).toList();
    }
  }
}
