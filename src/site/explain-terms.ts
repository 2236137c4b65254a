/**
 * Glossary terms in running text are links to the glossary, each followed by its meaning in a popover.
 * This opens the meaning in place instead; where popovers are not known the links stay links.
 */
const NEAR = 40;

if ('popover' in HTMLElement.prototype) {
  let openedAt = 0;
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const meaning = term.nextElementSibling;
    if (!(meaning instanceof HTMLElement)) continue;
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
    meaning.addEventListener('toggle', (event) =>
      term.setAttribute('aria-expanded', String(event.newState === 'open')),
    );
    const toggle = (event: Event): void => {
      event.preventDefault();
      openedAt = scrollY;
      meaning.togglePopover();
      const box = term.getBoundingClientRect();
      meaning.style.top = `${box.bottom + 6}px`;
      meaning.style.left = `${Math.max(8, Math.min(box.left, innerWidth - meaning.offsetWidth - 8))}px`;
    };
    term.addEventListener('click', toggle);
    term.addEventListener('keydown', (event) => {
      if (event.key === ' ') toggle(event);
    });
  }
  // A meaning stands where its word stood; once the word has moved away it would explain another. The few
  // pixels by which a browser brings a focused word into view do not count.
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - openedAt) > NEAR)
        document.querySelector<HTMLElement>('.term-meaning:popover-open')?.hidePopover();
    },
    { passive: true },
  );
}
