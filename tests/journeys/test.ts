import { expect, test as base } from '@playwright/test';

/** Every journey fails on an error in the page, on a blocked resource and on a request to another host. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url)) faults.push(`request to ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
