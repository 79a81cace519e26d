// How this site turns words into terms, on top of lunr and lunr-languages. One text for the build, the tests and the browser, so that
// they cannot disagree; ES5, as lunr is. `lunr` stands above it, see SearchEngine.cs.

// lunr's own separator knows only spaces and hyphens; minutes write "unge/voksne" and "2023–2024".
lunr.tokenizer.separator = /[\s\-–—\/]+/;

/** The pipeline of a language: that of lunr-languages, between reading æ, ø, å written as two letters and writing them so. */
function searchPipeline(language) {
  var builder = new lunr.Builder();
  if (language === "en") builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  else builder.use(lunr[language]);
  var pipeline = builder.pipeline;
  if (language === "da" || language === "no") {
    pipeline.before(pipeline._stack[0], readTwoLetters);
    pipeline.add(writeTwoLetters);
  }
  pipeline.add(dropEmpty);
  return pipeline;
}

/** "Aabenraa" as "åbenrå": the stemmer then sees one spelling. Genuine "aa" and "oe" are read so too, in the text as in the question. */
function readTwoLetters(token) {
  return token.update(function (word) {
    if (word.indexOf("aa") < 0 && word.indexOf("ae") < 0 && word.indexOf("oe") < 0) return word;
    return word.replace(/aa/g, "å").replace(/ae/g, "æ").replace(/oe/g, "ø");
  });
}

/** "åbenrå" as "aabenraa". */
function writeTwoLetters(token) {
  return token.update(fold);
}

/** A word in the letters of the index. */
function fold(word) {
  if (word.indexOf("å") < 0 && word.indexOf("æ") < 0 && word.indexOf("ø") < 0) return word;
  return word.replace(/å/g, "aa").replace(/æ/g, "ae").replace(/ø/g, "oe");
}

/** Punctuation alone is no word; lunr would index it as the empty one. */
function dropEmpty(token) {
  return token.toString() === "" ? null : token;
}

lunr.Pipeline.registerFunction(dropEmpty, "sitegen-drop-empty");
lunr.Pipeline.registerFunction(readTwoLetters, "sitegen-read-two-letters");
lunr.Pipeline.registerFunction(writeTwoLetters, "sitegen-write-two-letters");

/** The term of a lower-case word without spaces; empty for a stop word and for punctuation alone. */
function termOf(pipeline, word) {
  var tokens = pipeline.run([new lunr.Token(word, {})]);
  return tokens.length === 0 ? "" : tokens[0].toString();
}
