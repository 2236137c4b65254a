import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FileInput } from '../../site/FileInput.tsx';
import { MOST_PEOPLE } from './people.ts';

interface Props {
  /** Of the field. */
  id: string;
  open: (files: readonly File[]) => void;
}

/** Where files are chosen, or dropped. Dropping is for the mouse alone: the field does the same by keyboard and touch. */
export function OpenFiles({ id, open }: Props): JSX.Element {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // A file that misses the box would open in place of the page, and the page would forget the others.
    const stay = (event: DragEvent): void => event.preventDefault();
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, []);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) open(files);
  };
  return (
    <div
      class={over ? 'group-drop group-drop--over' : 'group-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label class="group-drop__label" for={id}>
        Files that the decision aid saved, one for each person
      </label>
      <p class="group-drop__hint" id={`${id}-hint`}>
        Choose several at once, or drop them here. They end in .json, and there may be {MOST_PEOPLE} at most. They are
        read in your browser and sent nowhere; closing or reloading the page forgets them.
      </p>
      <FileInput
        id={id}
        accept=".json,application/json"
        multiple
        disabled={false}
        describedBy={`${id}-hint`}
        open={open}
      />
    </div>
  );
}
