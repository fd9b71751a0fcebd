import { useState } from 'preact/hooks';
import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import { writeFile } from '#domain/eligibility/hand-over/hand-over-file.ts';
import type { ScreenProps } from '../props.ts';
import { currentAnswers } from '../state.ts';
import { today } from '../today.ts';
import { linkWith, pageAddress } from './address.ts';
import { LinkAndCode } from './LinkAndCode.tsx';
import { saveText } from './save-text.ts';

const takeFocus = (part: HTMLElement | null): void => part?.focus();

/** First who could read it, then the ways to take the answers along: a link, a code to scan, a file. */
export function TakeItWithYou(props: ScreenProps) {
  const { pathway, asWritten, state } = props;
  const answers = currentAnswers(props, state);
  const code = createHandOver(asWritten).write(answers);
  const [link, setLink] = useState('');
  const [isSaved, setSaved] = useState(false);
  return (
    <div class="check-take">
      <div class="callout callout-important no-print" ref={takeFocus} tabIndex={-1}>
        <h4 class="callout-name">Who could read it</h4>
        <p>
          Anyone who has the link, the code or the file can see these answers. They are about health and
          money. Give it only to people you trust.
        </p>
        <p>Nothing is sent from here. We keep no copy, so we cannot get it back for you.</p>
      </div>
      <div class="buttons">
        <button class="button button-quiet" type="button" onClick={() => setLink(linkWith(code))}>
          Make a link and a code to scan
        </button>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            saveText(
              `${pathway.id}-answers.txt`,
              writeFile({ pathway, code, answers, madeOn: today(), address: pageAddress() }),
            );
            setSaved(true);
          }}
        >
          Save to a file
        </button>
      </div>
      <p class="no-print" role="status">
        {isSaved &&
          'The file is saved where your downloads go. To go on, choose “Open a file with your answers” at the first question.'}
      </p>
      {link !== '' && <LinkAndCode link={link} />}
    </div>
  );
}
