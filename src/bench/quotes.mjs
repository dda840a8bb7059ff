// Looks for quotations as the client of Hypothesis does, with the library that it uses: all exact
// places, else all places with at most half of the characters wrong (and at most 256), the best by
// the likeness of quotation, prefix and suffix, 50 : 20 : 20. There are no position hints here, which
// would count 2. Reads trials from a file, a JSON value a line; answers the second of two passes.
import { readFileSync } from "node:fs";

const [, , library, file] = process.argv;
const { default: search } = await import(library);

function exactPlaces(text, quote) {
  const places = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return places;
}

function likeness(text, words) {
  if (words === "" || text === "") {
    return 0;
  }
  const places = search(text, words, words.length);
  return places.length === 0 ? 0 : 1 - places[0].errors / words.length;
}

function score(place, { text, quote, prefix, suffix }) {
  const before = text.slice(Math.max(0, place.start - prefix.length), place.start);
  const after = text.slice(place.end, place.end + suffix.length);
  return (
    (50 * (1 - place.errors / quote.length) +
      20 * (prefix ? likeness(before, prefix) : 1) +
      20 * (suffix ? likeness(after, suffix) : 1)) /
    90
  );
}

function find(trial) {
  let places = exactPlaces(trial.text, trial.quote);
  if (places.length === 0) {
    places = search(trial.text, trial.quote, Math.min(256, trial.quote.length / 2));
  }
  let best = null;
  for (const place of places) {
    const scored = score(place, trial);
    if (best === null || scored > best.score) {
      best = { start: place.start, end: place.end, score: scored };
    }
  }
  return best;
}

const trials = readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
for (const pass of [1, 2]) {
  for (const trial of trials) {
    const begun = process.hrtime.bigint();
    const place = find(trial);
    const taken = process.hrtime.bigint() - begun;
    if (pass === 2) {
      console.log(place ? `${place.start} ${place.end} ${taken}` : `-1 -1 ${taken}`);
    }
  }
}
