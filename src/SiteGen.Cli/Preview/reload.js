// The preview's part of a page: reloads it after a build, and lists the faults while a build has some. Built pages never have it.
(function () {
  'use strict';

  var script = document.currentScript;
  var dismissedKey = 'sitegen-preview-dismissed';
  var events = new EventSource('/_preview/events?page=' + encodeURIComponent(location.pathname));

  events.addEventListener('state', function (event) {
    var state = JSON.parse(event.data);

    // Compared, not counted: news that was lost while this tab slept is made up for by the next.
    if (state.site && state.site !== script.dataset.version) {
      events.close();
      location.reload();
    } else if (script.dataset.panel !== 'none') {
      show(state);
    } else if (script.dataset.build && script.dataset.build !== state.build) {
      events.close();
      location.reload();
    } else {
      script.dataset.build = state.build;
    }
  });

  // A page that is left must not hold a connection: browsers allow a host only six.
  addEventListener('pagehide', function () { events.close(); });
  addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });

  function show(state) {
    var old = document.querySelector('sitegen-preview');
    if (old) old.remove();
    if (state.diagnostics.length === 0 || remembered() === state.build) return;

    // In a shadow tree neither the theme's style nor the panel's reaches the other.
    var host = document.createElement('sitegen-preview');
    host.lang = state.language;
    var root = host.attachShadow({ mode: 'open' });
    var style = element('link', '');
    style.rel = 'stylesheet';
    style.href = '/_preview/overlay.css';

    var panel = element('section', '', 'panel');
    panel.setAttribute('aria-labelledby', 'heading');
    panel.tabIndex = 0;
    var heading = element('h2', state.heading);
    heading.id = 'heading';
    var dismiss = element('button', state.dismiss);
    dismiss.type = 'button';
    dismiss.addEventListener('click', close);
    panel.addEventListener('keydown', function (event) { if (event.key === 'Escape') close(); });

    // The alert is short on purpose: a screen reader reads it out at once, the list when the reader goes there.
    var alert = element('p', state.heading + '. ' + state.note, 'alert');
    alert.setAttribute('role', 'alert');
    var list = element('ol', '');
    state.diagnostics.forEach(function (diagnostic) { list.append(entry(diagnostic)); });

    var details = element('details', '');
    details.open = state.errors > 0;
    var summary = element('summary', '');
    summary.append(heading);
    details.append(summary, alert, list);
    panel.append(dismiss, details);
    root.append(style, panel);
    document.body.append(host);

    function close() {
      try { sessionStorage.setItem(dismissedKey, state.build); } catch { /* Storage may be switched off: then it comes back on the next page. */ }
      host.remove();
    }
  }

  function entry(diagnostic) {
    var place = [diagnostic.file, diagnostic.line, diagnostic.column].filter(Boolean).join(':');
    var item = element('li', '');
    var line = element('p', '');
    line.append(element('code', place), ' ' + diagnostic.code);
    item.append(line, element('p', diagnostic.message, diagnostic.severity));
    if (diagnostic.help) item.append(element('p', diagnostic.help, 'help'));
    return item;
  }

  // Always as text: messages quote what stands in files.
  function element(name, text, className) {
    var made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function remembered() {
    try { return sessionStorage.getItem(dismissedKey); } catch { return null; }
  }
})();
