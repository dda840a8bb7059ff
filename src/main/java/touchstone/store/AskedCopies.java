package touchstone.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchstone.model.DocumentText;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;
import touchstone.model.Location;

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

  /** Packs what was asked for. */
  static void write(List<CheckedPart.Asked> asked, PackWriter out) {
    out.number(asked.size());
    for (CheckedPart.Asked each : asked) {
      out.text(each.copy().path());
      out.text(each.copy().sha256());
      out.number(each.copy().bytes());
      out.text(each.copy().source().value());
      out.text(each.copy().captured());
      out.number(each.atHand() ? 1 : 0);
    }
  }

  /** Unpacks what {@link #write} has packed. */
  static List<CheckedPart.Asked> read(PackReader in) {
    List<CheckedPart.Asked> asked = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      KeptCopy copy =
          new KeptCopy(
              in.text(),
              in.text(),
              in.longNumber(),
              new Id(in.text()),
              in.text(),
              Location.startOf("evidence/captures.csv"));
      asked.add(new CheckedPart.Asked(copy, in.number(2) == 1));
    }
    return asked;
  }
}
