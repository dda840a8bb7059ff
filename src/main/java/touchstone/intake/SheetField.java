package touchstone.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a spreadsheet can hold, with the headings that mean it. */
enum SheetField {
  ARTICLE("article"),
  ID("id"),
  CLAIM("claim", "statement", "claim text", "claimed", "assertion", "claim reviewed"),
  CLAIM_ID("claim id", "claim no", "claim number", "claim ref"),
  ANCHOR("anchor"),
  SECTION("section", "heading", "chapter"),
  KIND("kind", "type", "claim type"),
  SUBJECT("subject", "topic"),
  SPEAKER("speaker", "claimant", "said by", "claimed by"),
  PRIORITY("priority", "importance"),
  DEPENDS_ON("depends on", "premises"),
  QUANTITIES("quantities", "figures"),
  AUTHORITY("authority"),
  FORMERLY("formerly"),
  VERDICT("verdict", "rating", "conclusion", "finding", "status", "truth value"),
  URL("url", "link", "links", "urls", "address", "web address", "website", "href", "source url"),
  SOURCE("source", "sources", "evidence"),
  TITLE("title", "source title", "page title", "headline", "document"),
  PUBLISHER("publisher", "outlet", "site", "publication", "source name"),
  PUBLISHED("published", "date", "date published", "publication date"),
  UPDATED("updated", "date updated", "last changed", "modified"),
  RETRIEVED("retrieved", "accessed", "date accessed", "read on", "date retrieved"),
  LANGUAGE("language", "lang"),
  STANCE("stance", "position", "bearing", "supports or contradicts"),
  DIRECTNESS("directness", "direct"),
  QUOTE("quote", "quotation", "excerpt", "passage", "quoted text"),
  NOTE("note", "notes", "comment", "comments", "why", "reasoning", "explanation", "remarks"),
  SUMMARY("summary", "description", "abstract");

  /** The keys of the headings, each between bars. */
  private final String headings;

  SheetField(String... headings) {
    this.headings =
        Arrays.stream(headings).map(SheetField::key).collect(Collectors.joining("|", "|", "|"));
  }

  /** Returns the field as it is written on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the field of that name. */
  static Optional<SheetField> named(String name) {
    String wanted = key(name);
    return Arrays.stream(values()).filter(field -> key(field.word()).equals(wanted)).findFirst();
  }

  /** Returns the field that a heading means, if it means one. */
  static Optional<SheetField> ofHeading(String heading) {
    String wanted = "|" + key(heading) + "|";
    return Arrays.stream(values()).filter(field -> field.headings.contains(wanted)).findFirst();
  }

  /** Returns the names of all fields, for messages. */
  static String list() {
    return Arrays.stream(values()).map(SheetField::word).collect(Collectors.joining(", "));
  }

  /** Headings that differ in case, spaces and signs alone are one. */
  static String key(String heading) {
    StringBuilder key = new StringBuilder();
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
