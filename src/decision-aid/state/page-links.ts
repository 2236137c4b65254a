/**
 * A link to another place of the same page, such as "Skip to main content", would put its name where the answers stand in
 * the address. On pages of the aid it moves the reader there and leaves the address alone.
 */
export function followWithinPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || elsewhere || event.defaultPrevented) return;
  event.preventDefault();
  focusOn(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
}

/**
 * A link to the first page of the aid in the frame of the page (the navigation, the breadcrumbs) knows nothing of the
 * answers: as it is pressed, it is given them, so that the reader can carry on from there.
 */
export function takeToStart(event: MouseEvent, start: string, fragment: string): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && fragment !== '' && link.pathname === new URL(start, location.href).pathname && link.hash === '')
    link.hash = fragment;
}

/** Moves focus, and the view, to an element of the page. Nothing happens where there is none of that id. */
export function focusOn(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
