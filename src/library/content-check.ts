import type { AstroIntegration } from 'astro';
import { library } from './load-library.ts';

/** Astro integration: stops a build whose content is broken before any page is made, with every problem told. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'open-door-content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') library();
      },
    },
  };
}
