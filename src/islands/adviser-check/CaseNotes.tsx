import { useState } from 'preact/hooks';
import { today } from '#islands/eligibility-check/today.ts';
import { loadNotes } from './load-notes.ts';
import type { SheetProps } from './props.ts';

const NOTES_ID = 'case-notes';

const SAID = {
  copied: 'The notes are copied. You can paste them into your case notes.',
  marked: 'The notes are marked. Copy them now: hold down Ctrl and press C, or hold your finger on them.',
  failed: 'We could not load this. You may be offline. Nothing is lost.',
};

/** The sheet as plain text. Where the browser does not let us copy, the text stands there, marked. */
export function CaseNotes(sheet: SheetProps) {
  const { state } = sheet;
  const [made, setMade] = useState<{ of: unknown; notes: string; told: keyof typeof SAID }>();
  const copy = async (): Promise<void> => {
    try {
      const { copyText, writeCaseNotes } = await loadNotes();
      const notes = writeCaseNotes(sheet, today());
      const isCopied = await copyText(notes);
      setMade({ of: state, notes, told: isCopied ? 'copied' : 'marked' });
    } catch {
      setMade({ of: state, notes: '', told: 'failed' });
    }
  };
  // What was copied before an answer changed is no longer what the page says.
  const shown = made?.of === state ? made : undefined;
  return (
    <>
      <div class="buttons">
        <button class="button" type="button" onClick={() => print()}>
          Print the sheet
        </button>
        <button class="button" type="button" onClick={() => void copy()}>
          Copy as plain text
        </button>
      </div>
      <p role="status">{shown && SAID[shown.told]}</p>
      {shown?.told === 'marked' && (
        <div class="field">
          <label class="field-label" for={NOTES_ID}>
            The notes
          </label>
          <textarea
            class="input adviser-notes"
            id={NOTES_ID}
            ref={(area) => area?.select()}
            readOnly
            autocomplete="off"
            rows={12}
            value={shown.notes}
          />
        </div>
      )}
    </>
  );
}
