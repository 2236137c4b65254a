/** One thing to choose from a list. */
export interface Choice {
  /** What it says, and what sort of thing it is. */
  text: string;
  about: string;
  /** Where choosing it leads. */
  address: string;
}

/**
 * Makes a search box an editable combobox with a list of suggestions, after the pattern of the ARIA Authoring Practices
 * (w3.org/WAI/ARIA/apg/patterns/combobox): focus stays in the box, arrows move in the list, Enter goes to what is
 * chosen or else sends the form, Escape closes. Choosing leads to a page; what was typed is never changed.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('span');
  #choices: readonly Choice[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, label: string) {
    this.#input = input;
    this.#list.id = `${input.id}-suggestions`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#status.className = 'govuk-visually-hidden';
    // Not the role of status: a page has one of those, for its results.
    this.#status.setAttribute('aria-live', 'polite');
    // A field of the type search may have no other role (ARIA in HTML); one of the type text may.
    input.type = 'text';
    input.inputMode = 'search';
    input.enterKeyHint = 'search';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.after(this.#list, this.#status);
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.close());
    // A press on the list must not take the focus, or the list would be gone before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      if (option) this.#go([...this.#list.children].indexOf(option));
    });
  }

  /** Shows suggestions, or closes the list when there are none. */
  show(choices: readonly Choice[]): void {
    this.#choices = choices;
    this.#list.replaceChildren(...choices.map((choice, at) => this.#optionOf(choice, at)));
    this.#open(choices.length > 0);
    this.#status.textContent =
      choices.length > 0
        ? `${choices.length} suggested ${choices.length === 1 ? 'page' : 'pages'}: use up and down arrows`
        : '';
  }

  /** Puts the list away. */
  close(): void {
    this.#open(false);
    this.#status.textContent = '';
  }

  #optionOf({ text, about }: Choice, at: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${at}`;
    option.className = 'suggestions__option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const kind = document.createElement('span');
    kind.className = 'suggestions__about';
    kind.textContent = about;
    option.append(`${text} `, kind);
    return option;
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    this.#activate(-1);
  }

  #activate(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #go(at: number): void {
    const choice = this.#choices[at];
    if (choice) location.assign(choice.address);
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#list.hidden ? this.#onKeyClosed(event) : this.#onKeyOpen(event)) event.preventDefault();
  }

  /** A list that was put away comes back with an arrow; with Alt, without going into it. Gives whether the key was used. */
  #onKeyClosed({ key, altKey }: KeyboardEvent): boolean {
    if (this.#choices.length === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    this.show(this.#choices);
    if (!altKey) this.#activate(key === 'ArrowDown' ? 0 : this.#choices.length - 1);
    return true;
  }

  #onKeyOpen({ key, altKey }: KeyboardEvent): boolean {
    const count = this.#choices.length;
    if (altKey && key === 'ArrowUp') this.close();
    else if (altKey) return false;
    else if (key === 'ArrowDown') this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (key === 'ArrowUp') this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (key === 'Enter' && this.#active >= 0) this.#go(this.#active);
    else if (key === 'Escape') this.close();
    else {
      if (key === 'Enter') this.close();
      // Keys that move within the words leave the list for the box.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#activate(-1);
      return false;
    }
    return true;
  }
}
