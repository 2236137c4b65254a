import { reportText } from './report-text.ts';

/** Fills in what a report is about from the address, writes the report as the reader types, and hands it over. */
const form = document.querySelector<HTMLFormElement>('[data-report]');
const status = form?.querySelector<HTMLElement>('[data-status]');

if (form && status) {
  const field = (name: string): HTMLInputElement | HTMLTextAreaElement => {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
    throw new Error(`the report form lacks the field ${name}`);
  };
  const site = new URL(form.dataset['base'] ?? '/', location.href).href;
  const text = (): string =>
    reportText(
      {
        about: field('about').value,
        wrong: field('wrong').value,
        right: field('right').value,
        source: field('source').value,
      },
      site,
    );

  const about = new URLSearchParams(location.search).get('about');
  if (about) field('about').value = about;

  const mail = form.querySelector<HTMLAnchorElement>('[data-mail]');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    navigator.clipboard.writeText(text()).then(
      () => (status.textContent = 'Copied. Paste it into an email.'),
      () => (status.textContent = 'Your browser did not allow copying. Save the report instead.'),
    );
  });
  form.querySelector('[data-save]')?.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type: 'text/plain;charset=utf-8' }));
    link.download = 'open-door-report.txt';
    link.click();
    URL.revokeObjectURL(link.href);
    status.textContent = 'Saved as open-door-report.txt.';
  });
  mail?.addEventListener('click', () => {
    mail.href = `mailto:${mail.dataset['mail']}?subject=${encodeURIComponent(`Open Door: ${field('about').value || 'a mistake'}`)}&body=${encodeURIComponent(text())}`;
  });
}
