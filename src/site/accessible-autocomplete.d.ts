declare module 'accessible-autocomplete' {
  interface Options<T> {
    element: HTMLElement;
    id: string;
    name?: string;
    source: (query: string, populate: (results: T[]) => void) => void;
    templates: { inputValue: (result: T | undefined) => string; suggestion: (result: T) => string };
    onConfirm?: (result: T | undefined) => void;
    defaultValue?: string;
    autoselect?: boolean;
    confirmOnBlur?: boolean;
    minLength?: number;
    showNoOptionsFound?: boolean;
    tNoResults?: () => string;
    tStatusQueryTooShort?: (minLength: number) => string;
    tStatusNoResults?: () => string;
    tStatusResults?: (length: number, contentSelectedOption: string) => string;
    tAssistiveHint?: () => string;
    inputClasses?: string;
  }
  /** The combobox of alphagov/accessible-autocomplete, which the package ships without types. */
  export default function accessibleAutocomplete<T>(options: Options<T>): void;
}
