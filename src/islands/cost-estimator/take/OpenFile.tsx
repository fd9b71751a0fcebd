import { useState } from 'preact/hooks';
import { codeInFile, LARGEST_FILE } from '#domain/hand-over/file-with-code.ts';
import { Arrived } from '#islands/eligibility-check/hand-over/Arrived.tsx';
import { readText } from '#islands/eligibility-check/hand-over/read-text.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { describedBy } from '#islands/form/field-ids.ts';
import { FieldHelp } from '#islands/form/FieldParts.tsx';
import type { NoticeWords } from '../form-spec.ts';
import type { FormPart } from '../screen-props.ts';
import { bringBack } from './bring-back.ts';

const FILE_ID = 'open';

/** Brings back the answers from a file that was saved here before. It is read on this device and not sent. */
export function OpenFile({ form }: FormPart) {
  const { site, restore } = form;
  const [fault, setFault] = useState<NoticeWords>();
  const [attempt, setAttempt] = useState(0);
  const open = async (file: File): Promise<void> => {
    const text = file.size > LARGEST_FILE ? '' : await readText(file);
    const { state, notice } = bringBack(codeInFile(text), 'file', site);
    if (state) {
      restore(state, <Arrived {...notice} />);
      return;
    }
    setAttempt((before) => before + 1);
    setFault(notice);
  };
  const { carry } = site.words;
  const hint = carry.fileHint;
  const error = fault && `${fault.heading} ${fault.text}`;
  return (
    <div class={error ? 'field has-error' : 'field'}>
      {fault && <ErrorSummary errors={[{ id: FILE_ID, message: fault.heading }]} attempt={attempt} />}
      <label class="field-label" for={FILE_ID}>
        {carry.open}
      </label>
      <FieldHelp id={FILE_ID} hint={hint} error={error} />
      <input
        class="input-file"
        id={FILE_ID}
        type="file"
        accept=".txt,text/plain"
        aria-describedby={describedBy(FILE_ID, hint, error)}
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
