package touchstone.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import touchstone.model.Excerpt;
import touchstone.model.Location;

/**
 * YAML to nodes that know their place in the file. Read event by event, since a finished tree would
 * take the second of two equal keys without a word and turn {@code 1.10} into a number.
 */
final class YamlReader {

  private static final int DEEPEST = 20;
  // the parser takes time that grows with the square of the longest value
  private static final int LONGEST = 65_536;
  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

  private final String name;
  private final int linesBefore;
  private final Faults faults;

  /** Reads a YAML text that begins after so many lines of the named file. */
  YamlReader(String name, int linesBefore, Faults faults) {
    this.name = name;
    this.linesBefore = linesBefore;
    this.faults = faults;
  }

  /** Ends the reading of a text at a fault that is noted already. */
  private static final class Noted extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Returns the mapping that the text holds, or nothing if it is no mapping or not YAML. */
  Optional<YamlNode.Mapping> readMapping(String yaml) {
    if (yaml.length() > LONGEST) {
      faults.add(
          ReadingRule.FILE_TOO_LARGE,
          at(0, 0),
          "%s characters of keys and values, expected %s at most; shorten them"
              .formatted(yaml.length(), LONGEST));
      return Optional.empty();
    }
    try {
      return Optional.of(root(new Parse(SETTINGS).parseString(yaml).iterator()));
    } catch (MarkedYamlEngineException syntax) {
      invalid(place(syntax), explain(syntax));
    } catch (YamlEngineException other) {
      invalid(at(0, 0), "not YAML: " + Excerpt.visible("" + other.getMessage()));
    } catch (Noted noted) {
      // the fault is on the list
    }
    return Optional.empty();
  }

  private YamlNode.Mapping root(Iterator<Event> events) throws Noted {
    events.next(); // the stream begins
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      return new YamlNode.Mapping(Map.of(), at(0, 0));
    }
    YamlNode root = node(events, events.next(), 0);
    events.next(); // the document ends
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      invalid(at(after), "a second document, expected one; take it out");
      throw new Noted();
    }
    if (root instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (root instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
      return new YamlNode.Mapping(Map.of(), scalar.location());
    }
    invalid(root.location(), "no keys, expected lines of \"key: value\"; write it so");
    throw new Noted();
  }

  private YamlNode node(Iterator<Event> events, Event event, int depth) throws Noted {
    Location at = at(event);
    if (depth > DEEPEST) {
      faults.add(ReadingRule.TOO_DEEP, at, "nested more than " + DEEPEST + " deep; flatten it");
      throw new Noted();
    }
    if (event instanceof MappingStartEvent) {
      return mapping(events, at, depth);
    }
    if (event instanceof SequenceStartEvent) {
      return items(events, at, depth);
    }
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), at);
    }
    String found = event instanceof AliasEvent ? "an alias (*name)" : event.toString();
    invalid(at, found + ", expected the value itself; write it out, or put it in quotes");
    throw new Noted();
  }

  private YamlNode mapping(Iterator<Event> events, Location at, int depth) throws Noted {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next(); isInside(event); event = events.next()) {
      if (!(node(events, event, depth + 1) instanceof YamlNode.Scalar key)) {
        invalid(at(event), "a key that is no word, expected \"key: value\"; write it so");
        throw new Noted();
      }
      YamlNode value = node(events, events.next(), depth + 1);
      if (entries.putIfAbsent(key.text(), new YamlNode.Entry(key.location(), value)) != null) {
        faults.add(
            ReadingRule.DUPLICATE_KEY,
            key.location(),
            "key %s is there twice; keep one".formatted(Excerpt.of(key.text())));
      }
    }
    return new YamlNode.Mapping(entries, at);
  }

  private YamlNode items(Iterator<Event> events, Location at, int depth) throws Noted {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); isInside(event); event = events.next()) {
      items.add(node(events, event, depth + 1));
    }
    return new YamlNode.Items(items, at);
  }

  private static boolean isInside(Event event) {
    return !(event instanceof CollectionEndEvent);
  }

  /** Where a quote or bracket opened that never closes, else where the reading came to a halt. */
  private Location place(MarkedYamlEngineException syntax) {
    Optional<Mark> halt = syntax.getProblemMark();
    Optional<Mark> opening = syntax.getContextMark();
    boolean neverCloses = syntax.getProblem().contains("end of stream");
    Optional<Mark> place = neverCloses && opening.isPresent() ? opening : halt.or(() -> opening);
    return place.map(mark -> at(mark.getLine(), mark.getColumn())).orElseGet(() -> at(0, 0));
  }

  private static String explain(MarkedYamlEngineException syntax) {
    String problem = syntax.getProblem();
    if (problem.contains("mapping values are not allowed")) {
      return "a colon and a space inside a value; put the value in double quotes";
    }
    if (problem.contains("expected <block end>")) {
      return "text after a closing quote; put the whole value in double quotes";
    }
    if (problem.contains("TAB")) {
      return "a tab before a value, expected spaces; replace it";
    }
    if (problem.contains("cannot start any token")) {
      return "a value cannot begin with this character; put the value in double quotes";
    }
    if (problem.contains("end of stream")) {
      return "the quote or bracket that opens here is never closed; close it";
    }
    return "not YAML: " + Excerpt.visible(problem);
  }

  private void invalid(Location at, String message) {
    faults.add(ReadingRule.INVALID_YAML, at, message);
  }

  private Location at(Event event) {
    return event
        .getStartMark()
        .map(mark -> at(mark.getLine(), mark.getColumn()))
        .orElseGet(() -> at(0, 0));
  }

  private Location at(int line, int column) {
    return new Location(name, line + 1 + linesBefore, column + 1);
  }
}
