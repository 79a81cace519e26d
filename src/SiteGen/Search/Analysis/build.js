// Many words at once, parted by line breaks, and their terms in the same order: what pipeline.run does, without its lists, as the build
// asks this for every word of the archive. The browser, which asks for a word or two, does without it.
function termsOf(pipeline, words) {
  var steps = pipeline._stack, list = words.split("\n"), terms = new Array(list.length);
  for (var i = 0; i < list.length; i++) {
    var token = new lunr.Token(list[i], {});
    for (var step = 0; token && step < steps.length; step++) token = steps[step](token);
    terms[i] = token ? token.str : "";
  }
  return terms.join("\n");
}
