// What lunr.Builder itself makes of documents, as JSON. ES5: it runs in Node and in Jint, after the script of SearchEngine.
function wholeIndex(json) {
  var input = JSON.parse(json), builder = new lunr.Builder();
  builder.pipeline = builder.searchPipeline = searchPipeline(input.language);
  builder.ref("id");
  input.fields.forEach(function (field) { builder.field(field.name, { boost: field.boost }); });
  input.documents.forEach(function (document) { builder.add(document); });
  return JSON.stringify(builder.build());
}
