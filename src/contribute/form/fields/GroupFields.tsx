import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftPath } from '../../draft/draft.ts';
import { isRecord, kindOf, type Field, type Kind, type NamedField } from '../../fields/field.ts';
import { itemName, kindName } from '../names.ts';
import { fieldId } from '../place-of-problem.ts';
import { focusOnField } from '../views.ts';
import type { FieldContext, FieldProps } from './context.ts';
import { FieldProblems, nameOf, problemsAt } from './FieldFrame.tsx';
import { FieldView } from './FieldView.tsx';
import { newItem } from './new-item.ts';
import { SelectField } from './ChoiceFields.tsx';

/** Fields one after the other. */
export function Fields({
  fields,
  path,
  value,
  context,
}: {
  fields: readonly NamedField[];
  path: DraftPath;
  value: unknown;
  context: FieldContext;
}): JSX.Element {
  const record = isRecord(value) ? value : {};
  return (
    <>
      {fields.map((named) => (
        <FieldView
          key={named.name}
          named={named}
          path={[...path, named.name]}
          value={record[named.name]}
          context={context}
        />
      ))}
    </>
  );
}

interface FramedProps {
  named: NamedField;
  path: DraftPath;
  context: FieldContext;
  children: JSX.Element;
}

/** Fields that belong together, under their common name. */
function Group({ named, path, context, children }: FramedProps): JSX.Element {
  const id = fieldId(path);
  const problems = problemsAt(path, context.problems);
  const described = [named.hint && `${id}-hint`, problems.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="govuk-fieldset case-group" id={id} {...(described ? { 'aria-describedby': described } : {})}>
      <legend class="govuk-fieldset__legend case-group__name">{nameOf(named)}</legend>
      {named.hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {named.hint}
        </div>
      )}
      <FieldProblems id={id} problems={problems} />
      {children}
    </fieldset>
  );
}

/** A group of fields. */
export function GroupField({
  named,
  path,
  value,
  context,
  fields,
}: FieldProps & { fields: readonly NamedField[] }): JSX.Element {
  return (
    <Group named={named} path={path} context={context}>
      <Fields fields={fields} path={path} value={value} context={context} />
    </Group>
  );
}

/** Fields that depend on what kind of thing it is. */
export function KindsField({
  named,
  path,
  value,
  context,
  kinds,
}: FieldProps & { kinds: readonly Kind[] }): JSX.Element {
  const is = kindOf(value);
  return (
    <Group named={named} path={path} context={context}>
      <>
        <SelectField
          named={{
            name: 'is',
            label: kindName(kinds),
            optional: false,
            field: { is: 'choice', options: [] },
          }}
          path={[...path, 'is']}
          value={is}
          context={context}
          options={kinds.map((kind) => [kind.value, kind.label])}
        />
        <Fields
          fields={kinds.find((kind) => kind.value === is)?.fields ?? []}
          path={path}
          value={value}
          context={context}
        />
      </>
    </Group>
  );
}

/** Things of one kind, of which more can be added, moved and taken out. */
export function ListField({
  named,
  path,
  value,
  context,
  item,
  least,
}: FieldProps & { item: Field; least: number }): JSX.Element {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const add = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const one = named.label.toLowerCase();
  const say = (words: string): void => {
    if (status.current) status.current.textContent = words;
  };
  const wanted = useRef<number>();
  const focusOn = (index: number): void => void (wanted.current = index);
  // The fields of a new item are there when the list has been drawn again.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    focusOnField(fieldId([...path, wanted.current]));
    wanted.current = undefined;
  });
  const put = (next: readonly unknown[]): void => context.set(path, next);
  const move = (from: number, to: number): void => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    put(next);
    say(`Moved to place ${to + 1} of ${items.length}.`);
    focusOn(to);
  };
  return (
    <Group named={named} path={path} context={context}>
      <>
        {items.map((inside, index) => (
          <ListItem
            key={index}
            name={itemName(named.label, index)}
            path={[...path, index]}
            value={inside}
            item={item}
            context={context}
            moveUp={index > 0 ? () => move(index, index - 1) : undefined}
            takeOut={
              items.length > least
                ? () => {
                    put(items.filter((_, at) => at !== index));
                    say(`Taken out. ${items.length - 1} left.`);
                    add.current?.focus();
                  }
                : undefined
            }
          />
        ))}
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={!context.ready}
          ref={add}
          onClick={() => {
            put([...items, newItem(item, items)]);
            say('');
            focusOn(items.length);
          }}
        >
          {items.length === 0 ? 'Add one' : 'Add another'}
          <span class="govuk-visually-hidden"> to {one}</span>
        </button>
        <p class="case-group__status" role="status" ref={status} />
      </>
    </Group>
  );
}

interface ItemProps {
  name: string;
  path: DraftPath;
  value: unknown;
  item: Field;
  context: FieldContext;
  moveUp: (() => void) | undefined;
  takeOut: (() => void) | undefined;
}

function ListItem({ name, path, value, item, context, moveUp, takeOut }: ItemProps): JSX.Element {
  const named: NamedField = { name, label: name, optional: false, field: item };
  return (
    <div class="case-item">
      <FieldView named={named} path={path} value={value} context={context} />
      {(moveUp ?? takeOut) && (
        <p class="case-item__buttons">
          {moveUp && (
            <button type="button" class="link-button" disabled={!context.ready} onClick={moveUp}>
              Move up<span class="govuk-visually-hidden"> {name}</span>
            </button>
          )}
          {takeOut && (
            <button type="button" class="link-button" disabled={!context.ready} onClick={takeOut}>
              Take out<span class="govuk-visually-hidden"> {name}</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
