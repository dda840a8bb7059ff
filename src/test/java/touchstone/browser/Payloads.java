package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Payloads by the thousand: the markup of {@link HostileText} written in the ways in which filters
 * are passed by, behind everything that ends the place a text may stand in, and texts that turn
 * into markup once somebody decodes them.
 */
final class Payloads {

  private static final String RUN = "top." + HostileText.VARIABLE + "=1";

  /** Ways of writing the same markup. */
  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          text -> text,
          Payloads::inTurn,
          text -> text.replaceFirst("^(<\\w+) ", "$1/"),
          text -> text.replaceFirst("^(<\\w+) ", "$1\t\f"),
          text -> text.replaceFirst("^(<\\w+) ", "$1\r\n"),
          text -> text.replaceFirst("^(<\\w+) ", "$1 a=\">\" "),
          text -> text.replaceAll("</\\w+>$", ""),
          text -> text.replaceFirst(">$", ""),
          text -> text + text,
          text -> "<b>" + text + "</b>",
          text -> text.replace(RUN, "eval('" + RUN + "')"),
          text -> text.replace(RUN, "eval(atob`" + base64(RUN) + "`)"),
          text -> text.replace(RUN, "top&#46;" + HostileText.VARIABLE + "&#61;1"),
          text -> text.replace(RUN, "top['" + HostileText.VARIABLE + "']=1"));

  /** Ways of writing markup so that it is text until somebody decodes it. */
  private static final List<UnaryOperator<String>> ENCODINGS =
      List.of(
          text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
          text -> text.replace("<", "&#60").replace(">", "&#62"),
          text -> text.replace("<", "&#x0003c;").replace(">", "&#x0003e;"),
          text -> text.replace("<", "%3C").replace(">", "%3E"),
          text -> text.replace("<", "\\u003c").replace(">", "\\u003e"),
          text -> text.replace("<", "\uFF1C").replace(">", "\uFF1E"));

  private Payloads() {}

  /** Returns all of them, each once, in the same order every time. */
  static List<String> all() {
    Set<String> all = new LinkedHashSet<>(HostileText.markup());
    List<String> active = HostileText.active();
    for (String markup : active) {
      SPELLINGS.forEach(spelling -> all.add(spelling.apply(markup)));
      ENCODINGS.forEach(encoding -> all.add(encoding.apply(markup)));
      for (String breakout : HostileText.breakouts()) {
        all.add(breakout + markup);
      }
    }
    all.addAll(HostileText.all());
    addresses().forEach(address -> all.add("<a href=\"" + address + "\">x</a>"));
    return List.copyOf(all);
  }

  /** Returns addresses that lead somewhere else than they seem to, or run something. */
  static List<String> addresses() {
    Set<String> all = new LinkedHashSet<>(HostileText.addresses());
    List<String> schemes =
        List.of("javascript:" + RUN, "data:text/html,<script>" + RUN + "</script>", "vbscript:x");
    for (String address : schemes) {
      for (String control : List.of("\0", "\1", "\t", "\n", "\r", "\u00A0", "\u200B", "\u2028")) {
        all.add(control + address);
        all.add(address.substring(0, 4) + control + address.substring(4));
        all.add(address.replaceFirst(":", control + ":"));
      }
      all.add(inTurn(address));
      all.add(address.replaceFirst(":", "&colon;"));
      all.add(address.replaceFirst(":", "%3A"));
    }
    for (String slashes : List.of("//", "\\\\", "/\\", "\\/", "///", "////", "/\t/", "%2f%2f")) {
      for (String host : List.of("evil.example", "evil.example\\@gazette.example.com", "0x7f.1")) {
        for (String scheme : List.of("", "https:", "http:", "HTTPS:", "x:", "\thttps:", "file:")) {
          all.add(scheme + slashes + host + "/%2e%2e");
        }
      }
    }
    for (String mark : List.of("\"", "'", "`", "<", ">", " ", "\n", "&quot;")) {
      all.add("https://gazette.example.com/" + mark + " onmouseover=" + RUN);
      all.add("https://gazette.example.com/?" + mark + "><img src=x onerror=" + RUN + ">");
      all.add("https://gazette.example.com/#" + mark + " autofocus onfocus=" + RUN);
      all.add("https://" + mark + "gazette.example.com/");
    }
    return List.copyOf(all);
  }

  private static String inTurn(String text) {
    StringBuilder mixed = new StringBuilder();
    boolean name = text.startsWith("<");
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      name = name && letter.matches("[<\\w]");
      mixed.append(
          name || !text.startsWith("<") && i < 8
              ? i % 2 == 0 ? letter.toLowerCase(Locale.ROOT) : letter.toUpperCase(Locale.ROOT)
              : letter);
    }
    return mixed.toString();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  static List<List<String>> inGroups(List<String> texts, int size) {
    List<List<String>> groups = new ArrayList<>();
    for (int at = 0; at < texts.size(); at += size) {
      groups.add(texts.subList(at, Math.min(texts.size(), at + size)));
    }
    return groups;
  }
}
