package touchstone.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that may not change unnoticed: negations, quantifiers, units, dates. Each line is a
 * kind, what its words say, and the words. English first, with the commonest of some neighbours; a
 * word that is missing here is compared as any other.
 */
final class Vocabulary {

  private static final String ANYWHERE =
      """
      NEGATION not: not no never none nor neither without nothing nobody nowhere hardly barely
      NEGATION not: lack lacks lacking lacked fail fails failed unable refuse refuses except unless
      NEGATION not: nicht kein keine keinen keinem keiner keines nie niemals ohne nichts weder
      NEGATION not: ne pas jamais sans aucun aucune rien nunca ningún ninguna ninguno niet geen nooit
      NEGATION not: zonder senza nessuno nessuna não nem sem 不 没 沒 無 无 非 未 勿 莫 否
      QUANTIFIER all: all every each everyone everybody everything alle jeder jede jedes tous todos
      QUANTIFIER always: always constantly immer toujours siempre
      QUANTIFIER any: any anyone anybody anything whichever
      QUANTIFIER some: some someone somebody something manche einige quelques algunos
      QUANTIFIER most: most mostly majority meist meistens
      QUANTIFIER usually: usually generally typically normally
      QUANTIFIER many: many numerous much viele beaucoup muchos
      QUANTIFIER few: few wenige
      QUANTIFIER several: several mehrere plusieurs varios
      QUANTIFIER both: both beide
      QUANTIFIER either: either
      QUANTIFIER only: only solely exclusively merely nur seulement solo solamente
      QUANTIFIER often: often frequently oft häufig souvent
      QUANTIFIER sometimes: sometimes occasionally manchmal parfois
      QUANTIFIER rarely: rarely seldom selten rarement
      QUANTIFIER more: more mehr
      QUANTIFIER less: less fewer weniger
      QUANTIFIER least: least mindestens
      QUANTIFIER at-most: höchstens
      QUANTIFIER minimum: minimum minimal
      QUANTIFIER maximum: maximum maximal
      QUANTIFIER before: before prior
      QUANTIFIER after: after afterwards
      QUANTIFIER until: until till
      QUANTIFIER exactly: exactly precisely genau
      QUANTIFIER must: must shall required mandatory muss müssen
      QUANTIFIER should: should ought recommended soll sollte sollten
      QUANTIFIER may: may might could könnte könnten
      QUANTIFIER can: can kann können
      QUANTIFIER will: will
      QUANTIFIER would: would
      QUANTIFIER optional: optional optionally
      QUANTIFIER probably: probably likely wahrscheinlich
      QUANTIFIER possibly: possibly perhaps maybe vielleicht
      QUANTIFIER wholly: entire entirely whole wholly completely fully totally
      QUANTIFIER partly: partly partially partial teilweise
      NUMBER once: once
      NUMBER twice: twice double doubled doubles
      NUMBER triple: triple thrice tripled triples
      NUMBER half: half halves halved
      NUMBER quarter: quarter quarters
      NUMBER first: first
      NUMBER third: third thirds
      NUMBER fourth: fourth
      NUMBER fifth: fifth
      NUMBER last: last
      NUMBER dozens: dozens
      NUMBER hundreds: hundreds
      NUMBER thousands: thousands
      NUMBER millions: millions
      NUMBER billions: billions
      UNIT %: % percent pct prozent
      UNIT °: ° degree degrees
      UNIT $: $ dollar dollars
      UNIT €: € euro euros
      UNIT £: £
      UNIT ms: millisecond milliseconds
      UNIT s: second seconds sekunde sekunden
      UNIT min: minute minutes minuten
      UNIT h: hour hours hourly stunde stunden
      UNIT day: day days daily tag tage
      UNIT week: week weeks weekly woche wochen
      UNIT month: month months monthly monat monate
      UNIT year: year years yearly annual annually jahr jahre
      UNIT decade: decade decades
      UNIT century: century centuries
      UNIT mm: millimetre millimetres millimeter millimeters
      UNIT cm: centimetre centimetres centimeter centimeters
      UNIT m: metre metres meter meters
      UNIT km: kilometre kilometres kilometer kilometers
      UNIT mi: mile miles
      UNIT ft: foot feet
      UNIT in: inch inches
      UNIT yd: yard yards
      UNIT kg: kilogram kilograms
      UNIT g: gram grams
      UNIT t: tonne tonnes ton tons
      UNIT lb: pound pounds
      UNIT oz: ounce ounces
      UNIT l: litre litres liter liters
      UNIT C: celsius
      UNIT F: fahrenheit
      UNIT bit: bit bits
      UNIT B: byte bytes
      UNIT kB: kilobyte kilobytes
      UNIT MB: megabyte megabytes
      UNIT GB: gigabyte gigabytes
      UNIT TB: terabyte terabytes
      UNIT Hz: hertz
      UNIT kHz: kilohertz
      UNIT MHz: megahertz
      UNIT GHz: gigahertz
      UNIT W: watt watts
      UNIT V: volt volts
      DATE m1: January Jan Januar janvier enero
      DATE m2: February Feb Februar février febrero
      DATE m3: March Mar März mars marzo
      DATE m4: April Apr avril abril
      DATE m5: May Mai mayo
      DATE m6: June Jun Juni juin junio
      DATE m7: July Jul Juli juillet julio
      DATE m8: August Aug août agosto
      DATE m9: September Sep Sept septembre septiembre
      DATE m10: October Oct Oktober octobre octubre
      DATE m11: November Nov novembre noviembre
      DATE m12: December Dec Dezember décembre diciembre
      DATE d1: Monday Mon Montag lundi lunes
      DATE d2: Tuesday Tue Dienstag mardi martes
      DATE d3: Wednesday Wed Mittwoch mercredi miércoles
      DATE d4: Thursday Thu Donnerstag jeudi jueves
      DATE d5: Friday Fri Freitag vendredi viernes
      DATE d6: Saturday Sat Samstag samedi sábado
      DATE d7: Sunday Sun Sonntag dimanche domingo
      DATE today: today
      DATE yesterday: yesterday
      DATE tomorrow: tomorrow
      DATE BC: BC BCE
      DATE AD: AD CE
      """;

  private static final String AFTER_FIGURE =
      """
      UNIT ms: ms msec
      UNIT s: s sec secs
      UNIT min: min mins
      UNIT h: h hr hrs
      UNIT am: am AM
      UNIT pm: pm PM
      UNIT year: y yr yrs
      UNIT l: l L
      UNIT MB: MB Mbyte
      UNIT kB: kB KB
      UNIT lb: lb lbs
      UNIT mi: mi
      """;

  /** Symbols that say what they are themselves. */
  private static final String SYMBOLS =
      "ns μs d m km cm mm μm nm ft in yd kg g mg μg t oz ml mL cl hl V mV kV A mA μA W mW kW MW GW kWh"
          + " Wh mWh MWh J kJ Hz kHz MHz GHz THz B b Kb kb Mb Mbit kbit Gbit Gb GB TB PB KiB MiB GiB"
          + " TiB bps kbps Mbps Gbps dB dBm dBA px pt fps rpm x p K k M bn C F mph kph ppm";

  private static final String BEFORE_FIGURE =
      """
      QUANTIFIER about: about around approximately roughly circa etwa environ unos
      QUANTIFIER almost: almost nearly fast presque casi
      QUANTIFIER over: over above exceeding beyond über
      QUANTIFIER under: under below unter
      QUANTIFIER within: within
      QUANTIFIER to: to
      QUANTIFIER by: by
      QUANTIFIER since: since seit
      """;

  private static final Map<String, Term> TERMS = read(ANYWHERE);
  private static final Map<String, Term> UNITS = read(AFTER_FIGURE);
  private static final Map<String, Term> BOUNDS = read(BEFORE_FIGURE);

  static {
    for (String symbol : SYMBOLS.split(" ", -1)) {
      UNITS.put(symbol, new Term(ChangeKind.UNIT, symbol));
    }
  }

  private Vocabulary() {}

  private static Map<String, Term> read(String lines) {
    Map<String, Term> terms = new HashMap<>();
    for (String line : lines.lines().toList()) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(": ");
      ChangeKind kind = ChangeKind.valueOf(line.substring(0, space));
      Term term = new Term(kind, line.substring(space + 1, colon));
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        terms.put(word, term);
      }
    }
    return terms;
  }

  /** Returns what a word says wherever it stands, if that is more than other words do. */
  static Optional<Term> term(String word) {
    Term term = TERMS.get(word);
    if (term == null) {
      term = TERMS.get(word.toLowerCase(Locale.ROOT));
    }
    if (term == null && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
      term = TERMS.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(term);
  }

  /** Returns the unit that a word is after a figure. */
  static Optional<Term> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /** Returns the bound that a word is before a figure. */
  static Optional<Term> bound(String word) {
    return Optional.ofNullable(BOUNDS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a mark says something by itself: currencies, operators, superscripts, fractions. */
  static boolean isSign(String mark) {
    int c = mark.codePointAt(0);
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
      case Character.MATH_SYMBOL -> c != '|';
      default -> c == '%' || c == '‰' || c == '°';
    };
  }

  /** Whether such a sign is a figure. */
  static boolean isFigure(String sign) {
    int type = Character.getType(sign.codePointAt(0));
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }
}
