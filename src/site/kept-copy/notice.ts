import { href } from '../../href.ts';
import { printDate } from '../../print.ts';
import { editionOf } from './messages.ts';

/** Says above the foot of the page that it comes from the copy on this device, of which day, and whether a newer copy is ready. */
export async function showNotice(controller: ServiceWorker): Promise<void> {
  const [{ day }, registration] = await Promise.all([
    editionOf(controller),
    navigator.serviceWorker.getRegistration(href('/')),
  ]);
  const notice = document.createElement('p');
  notice.className = 'kept-copy';
  const link = document.createElement('a');
  link.href = href('/offline/');
  link.textContent = registration?.waiting ? 'A newer copy is ready' : 'Update or remove it';
  notice.append(`You are reading the copy kept on this device, as of ${printDate(day)}. `, link, '.');
  document.querySelector('.site-footer')?.before(notice);
}
