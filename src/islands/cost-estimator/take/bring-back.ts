/** What came with a link or a file, and what to tell the reader of it. */
import { createFormCodes } from '#domain/hand-over/form-code.ts';
import { PEOPLE, type NoticeWords } from '../form-spec.ts';
import type { EstimatorSite } from '../props.ts';
import type { FormState } from '../state.ts';
import { formToCarry } from './form-to-carry.ts';

/** The form that came, or nothing; and what became of it. */
export interface BroughtBack {
  readonly state?: FormState;
  readonly notice: NoticeWords;
}

/** Reads a code. Whatever is wrong with it, there is something to tell. */
export function bringBack(code: string, by: 'link' | 'file', site: EstimatorSite): BroughtBack {
  const found = createFormCodes(formToCarry(site)).read(code);
  const { carry } = site.words;
  const notice = carry[found.kind];
  const put = (words: string): string => words.replace('{by}', by);
  const told = { heading: put(notice.heading), text: put(notice.text) };
  if (found.kind !== 'ok') return { notice: told };
  const { values, rows } = found.carried;
  const [person, partner] = PEOPLE.map((who) => rows[who] ?? []);
  return {
    state: { values, rows: { person: person ?? [], partner: partner ?? [] }, view: 'week' },
    notice: told,
  };
}
