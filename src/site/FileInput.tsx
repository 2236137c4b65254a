import type { JSX } from 'preact';

interface Props {
  id: string;
  /** Endings and media types, as HTML has them. */
  accept: string;
  multiple?: boolean;
  disabled: boolean;
  /** The id of its hint. */
  describedBy?: string;
  /** Called with at least one file. */
  open: (files: readonly File[]) => void;
}

/** Where files are chosen. The same file, mended meanwhile, can be chosen again. */
export const FileInput = ({ id, accept, multiple = false, disabled, describedBy, open }: Props): JSX.Element => (
  <input
    id={id}
    type="file"
    accept={accept}
    multiple={multiple}
    disabled={disabled}
    {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    onClick={(event) => {
      event.currentTarget.value = '';
    }}
    onChange={(event) => {
      const files = [...(event.currentTarget.files ?? [])];
      if (files.length > 0) open(files);
    }}
  />
);
