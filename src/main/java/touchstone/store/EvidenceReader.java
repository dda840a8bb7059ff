package touchstone.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Quotation;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.UnreadSection;

/** Reads one evidence file: {@code evidence/<source>.md}. */
final class EvidenceReader {

  private static final Citation UNREAD = new Citation("", "", null, null, null, "");

  private final Id id;
  private final TextFile file;
  private final Faults faults;

  private EvidenceReader(Id id, TextFile file, Faults faults) {
    this.id = id;
    this.file = file;
    this.faults = faults;
  }

  /** Returns a source of which nothing but its file is known. */
  static Source unread(Id id, String name) {
    return new Source(
        id,
        false,
        UNREAD,
        null,
        null,
        null,
        null,
        "",
        List.of(),
        List.of(),
        List.of(),
        Location.startOf(name));
  }

  /** Returns the source that the file describes, as far as it could be read. */
  static Source read(Id id, TextFile file, Faults faults) {
    return new EvidenceReader(id, file, faults).read();
  }

  private Source read() {
    FrontMatter frontMatter = FrontMatter.read(file, faults);
    EvidenceBody body =
        EvidenceBody.read(file.name(), frontMatter.body(), frontMatter.linesBefore(), faults);
    Location start = Location.startOf(file.name());
    Optional<EvidenceFrontMatter> keys =
        frontMatter.keys(start, faults).map(values -> EvidenceFrontMatter.read(values, faults));
    SourceKind kind = keys.map(EvidenceFrontMatter::kind).orElse(null);
    Sections sections = sections(body.parts(), kind);
    return new Source(
        id,
        frontMatter.sound() && keys.isPresent() && keys.get().readable(),
        keys.map(EvidenceFrontMatter::citation).orElse(UNREAD),
        kind,
        keys.map(EvidenceFrontMatter::publisher).orElse(null),
        keys.map(EvidenceFrontMatter::via).orElse(null),
        keys.map(EvidenceFrontMatter::withdrawn).orElse(null),
        body.summary(),
        sections.exhibits(),
        sections.unread(),
        List.of(),
        start);
  }

  private record Sections(List<Exhibit> exhibits, List<UnreadSection> unread) {}

  private Sections sections(List<EvidenceBody.Part> parts, @Nullable SourceKind kind) {
    Map<Id, Location> first = new HashMap<>();
    Set<Id> repeated = new HashSet<>();
    List<Exhibit> exhibits = new ArrayList<>();
    List<UnreadSection> unread = new ArrayList<>();
    for (EvidenceBody.Part part : parts) {
      SectionHeading heading = SectionHeading.read(part, faults);
      Id claim = heading.claim();
      if (claim == null) {
        continue;
      }
      Location before = first.putIfAbsent(claim, part.location());
      if (before != null) {
        repeated.add(claim);
        faults.add(
            ReadingRule.DUPLICATE_SECTION,
            part.location(),
            "a second section about %s, the first is in line %s; neither counts until they are one"
                .formatted(claim, before.line()));
      }
      Stance stance = heading.stance();
      if (stance == null) {
        unread.add(new UnreadSection(id, claim, "its heading is no stance", part.location()));
      } else if (kind == SourceKind.SEARCH && stance != Stance.SILENT) {
        unread.add(new UnreadSection(id, claim, notSilent(part, stance), part.location()));
      } else {
        exhibits.add(exhibit(part, heading, claim, stance));
      }
    }
    return withoutRepeated(exhibits, unread, repeated);
  }

  private Exhibit exhibit(EvidenceBody.Part part, SectionHeading heading, Id claim, Stance stance) {
    Quotation quote = part.quote() == null ? null : Quotation.uncompared(part.quote());
    return new Exhibit(id, claim, stance, heading.direct(), quote, part.note(), part.location());
  }

  private String notSilent(EvidenceBody.Part part, Stance stance) {
    faults.add(
        ReadingRule.INVALID_SECTION,
        part.location(),
        "a search that %s, expected silent; put what was found into a file of its own"
            .formatted(stance.word()));
    return "it is a search that is not silent";
  }

  private Sections withoutRepeated(
      List<Exhibit> exhibits, List<UnreadSection> unread, Set<Id> repeated) {
    List<UnreadSection> all = new ArrayList<>(unread);
    List<Exhibit> kept = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      if (repeated.contains(exhibit.claim())) {
        all.add(
            new UnreadSection(
                id, exhibit.claim(), "the file has two sections about it", exhibit.location()));
      } else {
        kept.add(exhibit);
      }
    }
    return new Sections(kept, all);
  }
}
