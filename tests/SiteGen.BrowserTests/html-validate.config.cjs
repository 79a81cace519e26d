// What html-validate holds every page against: the HTML standard and its own recommendations, all but these.
module.exports = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `<!doctype html>` in either case, and `<hr>` as well as `<hr/>`, are the same to every browser.
    'doctype-style': 'off',
    'void-style': 'off',
    // The standard allows any id without blanks, and an item's number is part of its anchor for good: #punkt-2.1.1.
    'valid-id': ['error', { relaxed: true }],
    // A title names item, body, day and site, however long they are.
    'long-title': 'off',
    // A telephone number is printed as the settings give it.
    'tel-non-breaking': 'off',
  },
};
