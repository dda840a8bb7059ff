package touchstone.capture;

/** Why there is no capture, and what a person can do about it. */
public enum Reason {
  /** The text is no web address, or one that two readers could take for different hosts. */
  URL(true, "write the address as a browser shows it"),
  /** Neither http nor https. */
  SCHEME(true, "only http and https are fetched; save the document and add the file"),
  /** A port that is not allowed. */
  PORT(true, "only the ports 80 and 443 are connected to, unless others are allowed"),
  /** A user name or password in the address. */
  USER_INFO(true, "leave out everything before the @"),
  /** A host with an address that does not belong to the public internet. */
  NOT_PUBLIC(
      true, "only addresses of the public internet are fetched; save the page, add the file"),
  /** More redirects than are followed. */
  REDIRECTS(true, "open the address in a browser and give the one where it ends"),
  /** A head or a body beyond the limit. */
  TOO_LARGE(true, "nothing is cut; save the document and add the file"),
  /** A small body that decompresses to a huge one. */
  BOMB(true, "nothing was kept; do not trust this server"),
  /** The host asks programs to stay away. */
  ROBOTS(true, "save the page in a browser and add the file, or say that you have permission"),
  /** The host has no address. */
  DNS(false, "check the spelling and the connection to the internet"),
  /** No connection to any address of the host. */
  CONNECT(false, "try again later"),
  /** No certificate to trust, or one of somebody else. */
  TLS(false, "open the address in a browser; its certificate is not accepted here"),
  /** It took too long. */
  TIMEOUT(false, "try again later, or save the page and add the file"),
  /** The connection broke. */
  RESET(false, "try again later"),
  /** Less came than was announced. */
  SHORT_BODY(false, "an incomplete copy is no evidence; try again later"),
  /** The response is no HTTP. */
  BAD_FRAMING(false, "the server is at fault; save the page in a browser and add the file"),
  /** The body cannot be decompressed. */
  BAD_ENCODING(false, "the server is at fault; save the page in a browser and add the file"),
  /** The server says that the document is no longer there (404, 410). */
  GONE(false, "look for it in a web archive"),
  /** The server answered, but not with the document. */
  STATUS(false, "open the address in a browser; save the page there and add the file"),
  /** The server sent a document without a single byte. */
  EMPTY(false, "open the address in a browser; save the page there and add the file"),
  /** The person ended the run. */
  INTERRUPTED(false, "start again");

  private final boolean refusal;
  private final String advice;

  Reason(boolean refusal, String advice) {
    this.refusal = refusal;
    this.advice = advice;
  }

  /** Returns whether a rule of ours forbids the capture, rather than that it failed. */
  public boolean refusal() {
    return refusal;
  }

  /** Returns what to do about it, without a full stop. */
  public String advice() {
    return advice;
  }
}
