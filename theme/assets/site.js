// Extras on top of pages that are whole without them: copying the citation, marking the section being read, folding lists, fetching the search ahead.

function offerCopying(text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text.dataset.copy;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'note';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    status.textContent = text.dataset.copied;
    setTimeout(() => { status.textContent = ''; }, 4000);
  });
  const line = document.createElement('p');
  line.className = 'citation-copy';
  line.append(button, ' ', status);
  text.after(line);
}

/** A long list of contents scrolls by itself; the page must not. */
function keepInView(link, list) {
  const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

function markCurrentSection(toc) {
  const linkTo = new Map();
  for (const link of toc.querySelectorAll('a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) linkTo.set(target, link);
  }
  const headings = [...linkTo.keys()];
  let current = null;
  const update = () => {
    // The section being read is the last whose heading has passed the upper third of the window.
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const link = linkTo.get(passed.at(-1)) ?? null;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link) keepInView(link, toc.querySelector('.fold > ol'));
  };
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** Style sheets show folded lists on wide screens; this tells assistive technology the same, and folds the list after a choice on narrow ones. */
function keepOpenWhenWide(fold, query) {
  const wide = matchMedia(query);
  const follow = () => { fold.open = wide.matches; };
  follow();
  wide.addEventListener('change', follow);
  fold.addEventListener('click', (event) => {
    if (!wide.matches && event.target.closest('a')) fold.open = false;
  });
}

/** Whoever goes into the search box is about to search: the search page's scripts come while the words are typed. */
function fetchSearchEarly(form) {
  form.addEventListener('focusin', () => {
    for (const address of form.dataset.prefetch.split(' ')) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = address;
      document.head.append(link);
    }
  }, { once: true });
}

if (navigator.clipboard) document.querySelectorAll('[data-copy]').forEach(offerCopying);
document.querySelectorAll('.toc').forEach(markCurrentSection);
document.querySelectorAll('.toc .fold').forEach((fold) => keepOpenWhenWide(fold, '(min-width: 62rem)'));
document.querySelectorAll('.search-facets .fold').forEach((fold) => keepOpenWhenWide(fold, '(min-width: 62rem)'));
if (!document.querySelector('[data-search]')) document.querySelectorAll('[data-prefetch]').forEach(fetchSearchEarly);
document.querySelectorAll('.site-menu .fold').forEach((fold) => keepOpenWhenWide(fold, '(min-width: 48rem)'));
