package touchstone.store;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.AcceptedFinding;
import touchstone.model.Excerpt;
import touchstone.model.Location;
import touchstone.model.Settings;
import touchstone.model.Severity;
import touchstone.model.SourceKind;

/** Reads {@code touchstone.yaml}. */
final class SettingsReader {

  private static final List<String> KEYS =
      List.of("severity", "accepted", "shelf_life", "site_name", "base_url");

  private final KeyedValues values;
  private final CellReader cells;
  private final Faults faults;

  private SettingsReader(KeyedValues values, Faults faults) {
    this.values = values;
    this.cells = new CellReader(faults);
    this.faults = faults;
  }

  /** Returns the settings in the file, as far as they could be read. */
  static Settings read(TextFile file, Faults faults) {
    return new YamlReader(file.name(), 0, faults)
        .readMapping(ConflictMarkers.clear(file, faults).file().text())
        .map(mapping -> new KeyedValues(mapping, Location.startOf(file.name()), faults))
        .map(values -> new SettingsReader(values, faults).settings())
        .orElse(Settings.NONE);
  }

  private Settings settings() {
    values.reportUnknown(KEYS);
    return new Settings(
        severities(),
        accepted(),
        shelfLife(),
        values.cell("site_name").text(),
        values.cell("base_url").text());
  }

  private Map<String, Severity> severities() {
    Map<String, Severity> severities = new HashMap<>();
    values
        .mapping("severity")
        .forEach(
            (rule, entry) -> {
              Severity severity = cells.word(cell(rule, entry), Severity.class);
              if (severity != null) {
                severities.put(rule, severity);
              }
            });
    return severities;
  }

  private List<AcceptedFinding> accepted() {
    List<AcceptedFinding> accepted = new ArrayList<>();
    for (YamlNode item : values.items("accepted")) {
      if (item instanceof YamlNode.Mapping mapping) {
        KeyedValues keys = new KeyedValues(mapping, item.location(), faults);
        keys.reportUnknown(List.of("finding", "reason"));
        String finding = cells.required(keys.cell("finding"));
        String reason = cells.required(keys.cell("reason"));
        if (!finding.isBlank() && !reason.isBlank()) {
          accepted.add(new AcceptedFinding(finding, reason));
        }
      } else {
        faults.add(
            ReadingRule.INVALID_YAML,
            item.location(),
            "an accepted finding without keys, expected finding and reason; write both");
      }
    }
    return accepted;
  }

  private Map<SourceKind, Period> shelfLife() {
    Map<SourceKind, Period> shelfLife = new EnumMap<>(SourceKind.class);
    values
        .mapping("shelf_life")
        .forEach(
            (kind, entry) -> {
              SourceKind source = cells.word(new Cell("kind", kind, entry.key()), SourceKind.class);
              Period period = period(cell(kind, entry));
              if (source != null && period != null) {
                shelfLife.put(source, period);
              }
            });
    return shelfLife;
  }

  private @Nullable Period period(Cell cell) {
    return cells.value(
        cell,
        SettingsReader::parsePeriod,
        ReadingRule.INVALID_NUMBER,
        "a length of time like 90 days, 18 months or 2 years");
  }

  private static Optional<Period> parsePeriod(String text) {
    String[] words = text.split(" ", -1);
    boolean wellFormed = words.length == 2 && words[0].matches("[1-9][0-9]{0,3}");
    if (!wellFormed) {
      return Optional.empty();
    }
    int number = Integer.parseInt(words[0]);
    return switch (words[1]) {
      case "day", "days" -> Optional.of(Period.ofDays(number));
      case "month", "months" -> Optional.of(Period.ofMonths(number));
      case "year", "years" -> Optional.of(Period.ofYears(number));
      default -> Optional.empty();
    };
  }

  private Cell cell(String name, YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      return new Cell(name, scalar.text(), scalar.location());
    }
    faults.add(
        ReadingRule.INVALID_YAML,
        entry.value().location(),
        "%s is not a single value; correct it".formatted(Excerpt.of(name)));
    return new Cell(name, "", entry.key());
  }
}
