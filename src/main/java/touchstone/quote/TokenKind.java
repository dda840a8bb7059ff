package touchstone.quote;

/** What a token of a text is. */
enum TokenKind {
  WORD,
  NUMBER,
  MARK
}
