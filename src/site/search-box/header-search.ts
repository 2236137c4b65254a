/** The search box of the header: works as a plain form, and suggests pages once it is used. */
const input = document.querySelector<HTMLInputElement>('[data-site-search]');
if (input) {
  const begin = (): void => {
    // Where names cannot be had, the box stays what it was.
    import('./suggest.ts').then(({ suggestUnderHeader }) => suggestUnderHeader(input)).catch(() => undefined);
  };
  if (document.activeElement === input) begin();
  else input.addEventListener('focus', begin, { once: true });
}
