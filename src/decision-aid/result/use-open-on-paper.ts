import { useEffect, useRef, type MutableRef } from 'preact/hooks';

/** Opens everything that can be opened while the page is printed, so that nothing is missing on paper. */
export function useOpenOnPaper(): MutableRef<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...(page.current?.querySelectorAll('details') ?? [])].filter((details) => !details.open);
      opened.forEach((details) => (details.open = true));
    };
    const close = (): void => opened.forEach((details) => (details.open = false));
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
  return page;
}
