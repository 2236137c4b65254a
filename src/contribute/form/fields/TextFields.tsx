import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FieldFrame, problemsOf } from './FieldFrame.tsx';
import type { FieldProps } from './context.ts';

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

interface BoxProps extends FieldProps {
  /** What may be written. */
  form?: string | undefined;
  lines?: number | undefined;
  width?: '10' | undefined;
  numeric?: boolean;
}

/** A box for text, of one line or several. */
export function TextField({ named, path, value, context, form, lines, width, numeric }: BoxProps): JSX.Element {
  return (
    <FieldFrame named={named} path={path} problems={problemsOf(path, context.problems)} form={form}>
      {({ wrong, ...attributes }) => (
        <Box
          {...attributes}
          wrong={wrong}
          lines={lines}
          width={width}
          numeric={numeric ?? false}
          value={asText(value)}
          disabled={!context.ready}
          write={(text) => context.set(path, text)}
        />
      )}
    </FieldFrame>
  );
}

interface ListProps extends FieldProps {
  form?: string | undefined;
  /** What parts the items as they are written, and as they are read. */
  between: string;
  parts: RegExp;
  lines?: number | undefined;
}

/** A box for a list of texts. What is typed stays as it is while it means the same list. */
export function TextListField(props: ListProps): JSX.Element {
  const { named, path, value, context, form, between, parts, lines } = props;
  const items = Array.isArray(value) ? value.map(asText) : [];
  const [typed, setTyped] = useState(() => items.join(between));
  const read = (text: string): string[] =>
    text
      .split(parts)
      .map((part) => part.trim())
      .filter(Boolean);
  const same = JSON.stringify(read(typed)) === JSON.stringify(items);
  useEffect(() => {
    if (!same) setTyped(items.join(between));
  }, [same]);
  return (
    <FieldFrame named={named} path={path} problems={problemsOf(path, context.problems)} form={form}>
      {({ wrong, ...attributes }) => (
        <Box
          {...attributes}
          wrong={wrong}
          lines={lines}
          value={same ? typed : items.join(between)}
          disabled={!context.ready}
          write={(text) => {
            setTyped(text);
            const next = read(text);
            context.set(path, next.length === 0 && named.optional ? undefined : next);
          }}
        />
      )}
    </FieldFrame>
  );
}

interface BoxAttributes {
  id: string;
  'aria-describedby'?: string;
  wrong: boolean;
  value: string;
  disabled: boolean;
  lines?: number | undefined;
  width?: '10' | undefined;
  numeric?: boolean;
  write: (text: string) => void;
}

function Box({ wrong, lines, width, numeric = false, write, ...attributes }: BoxAttributes): JSX.Element {
  const onInput = (event: { currentTarget: { value: string } }): void => write(event.currentTarget.value);
  const error = wrong ? ' govuk-input--error' : '';
  if (lines !== undefined)
    return <textarea class={`govuk-input case-form__words${error}`} rows={lines} onInput={onInput} {...attributes} />;
  return (
    <input
      class={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${error}`}
      type="text"
      autocomplete="off"
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      onInput={onInput}
      {...attributes}
    />
  );
}
