import { useRef, useState } from 'preact/hooks';
import { LARGEST_FILE, readFile } from '#domain/eligibility/hand-over/hand-over-file.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { FieldHelp } from '#islands/form/FieldParts.tsx';
import { describedBy } from '#islands/form/field-ids.ts';
import type { ScreenProps } from '../props.ts';
import { wordsFor } from './arrival-words.ts';
import { readText } from './read-text.ts';

const FILE_ID = 'hand-over-file';
const HINT = 'Choose the file that you saved here before. Its name ends in “answers.txt”.';

const takeFocus = (part: HTMLElement | null): void => part?.focus();

/** Brings back the answers from a file that was saved here before. It is read on this device and not sent. */
export function OpenFile({ asWritten, act }: ScreenProps) {
  const [fault, setFault] = useState<{ heading: string; text: string }>();
  const attempts = useRef(0);
  const open = async (file: File): Promise<void> => {
    const text = file.size > LARGEST_FILE ? '' : await readText(file);
    const found = readFile(asWritten, text);
    if (found.kind === 'ok') {
      act({ do: 'start-again', from: found.answers });
      return;
    }
    attempts.current += 1;
    setFault(wordsFor(found.kind, 'file'));
  };
  const error = fault && `${fault.heading} ${fault.text}`;
  return (
    <div class={error ? 'field has-error' : 'field'}>
      {fault && (
        <ErrorSummary errors={[{ id: FILE_ID, message: fault.heading }]} attempt={attempts.current} />
      )}
      <label class="field-label" for={FILE_ID}>
        Open a file with your answers
      </label>
      <FieldHelp id={FILE_ID} hint={HINT} error={error} />
      <input
        class="input-file"
        id={FILE_ID}
        ref={takeFocus}
        type="file"
        accept=".txt,text/plain"
        aria-describedby={describedBy(FILE_ID, HINT, error)}
        aria-invalid={error ? true : undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that choosing the same file again is noticed.
          if (file) void open(file).finally(() => (currentTarget.value = ''));
        }}
      />
    </div>
  );
}
