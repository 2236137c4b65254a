const KEY = 'open-door-slash';

/**
 * Whether the / key goes to the search box. It can be turned off, as WCAG 2.2 asks of keys that are a single character
 * (2.1.4). Where nothing can be stored, turning it off could not be remembered: there it is off.
 */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return false;
  }
}

/** Turns the key on or off on this device. Gives whether that could be stored. */
export function setSlash(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
