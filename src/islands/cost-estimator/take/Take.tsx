import { useState } from 'preact/hooks';
import { formatDay } from '#domain/date-words.ts';
import { writeFileWithCode } from '#domain/hand-over/file-with-code.ts';
import { createFormCodes } from '#domain/hand-over/form-code.ts';
import { Arrived } from '#islands/eligibility-check/hand-over/Arrived.tsx';
import { linkWith, pageAddress } from '#islands/eligibility-check/hand-over/address.ts';
import { LinkAndCode } from '#islands/eligibility-check/hand-over/LinkAndCode.tsx';
import { saveText } from '#islands/eligibility-check/hand-over/save-text.ts';
import type { EstimatorSite } from '../props.ts';
import type { FormPart } from '../screen-props.ts';
import { bringBack } from './bring-back.ts';
import { formToCarry } from './form-to-carry.ts';
import { tellAnswers } from './tell-answers.ts';

export { OpenFile } from './OpenFile.tsx';

/** What a link in the address brings: the form, if it could be read, and what to tell the reader. */
export function arrive(code: string, site: EstimatorSite) {
  const { state, notice } = bringBack(code, 'link', site);
  return { state, notice: <Arrived {...notice} /> };
}

/** First who could read it, then the ways to take the answers along: a link, a code to scan, a file. */
export function Part({ form }: FormPart) {
  const { site, state, today } = form;
  const { carry } = site.words;
  const code = createFormCodes(formToCarry(site)).write(state);
  const [link, setLink] = useState('');
  const [isSaved, setSaved] = useState(false);
  const save = (): void => {
    saveText(
      'your-week-answers.txt',
      writeFileWithCode({
        title: carry.fileTitle,
        madeOn: formatDay(today),
        told: tellAnswers(state, site),
        address: pageAddress(),
        code,
      }),
    );
    setSaved(true);
  };
  return (
    <section class="check-take">
      <h3 class="no-print" id="take" tabIndex={-1}>
        {carry.take}
      </h3>
      <div class="callout callout-important no-print">
        <h4 class="callout-name">{carry.whoCanReadName}</h4>
        <p>{carry.whoCanRead}</p>
      </div>
      <div class="buttons no-print">
        <button class="button button-quiet" type="button" onClick={() => setLink(linkWith(code))}>
          {carry.makeLink}
        </button>
        <button class="button button-quiet" type="button" onClick={save}>
          {carry.saveFile}
        </button>
      </div>
      <p class="no-print" role="status">
        {isSaved && carry.saved}
      </p>
      {link !== '' && <LinkAndCode key={link} link={link} />}
    </section>
  );
}
