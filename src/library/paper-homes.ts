/** What a result on paper means at each scheme. */
import { EITHER_TENURE } from '#domain/eligibility/check-schemes.ts';
import { conditionInWords, notKnownInWords } from '#domain/eligibility/condition-in-words.ts';
import type { Pathway, SchemeToMatch } from '#domain/eligibility/types.ts';
import { ANYTHING_ELSE, type PaperLine, type PaperResult, type ResultWords } from './paper-lines.ts';

/** Schemes that the same lines tell of. */
export interface PaperHomes<Scheme> {
  readonly schemes: readonly Scheme[];
  readonly lines: readonly PaperLine[];
}

/** The schemes, those that the same lines tell of together. The last of the `results` is the likely one. */
export function homesOf<Scheme extends SchemeToMatch>(
  pathway: Pathway,
  schemes: readonly Scheme[],
  results: readonly PaperResult[],
  words: ResultWords,
): PaperHomes<Scheme>[] {
  const groups = new Map<string, PaperHomes<Scheme>>();
  for (const scheme of schemes) {
    const lines = [
      ...tenureLines(pathway, scheme, words),
      ...results.slice(0, -1).map(({ letter, outcome }) => ({
        says: `your result is ${letter}`,
        tick: words.schemes[outcome],
      })),
      ...hoursLines(pathway, scheme, words),
      { says: ANYTHING_ELSE, tick: words.schemes.likely },
    ];
    const key = JSON.stringify(lines);
    groups.set(key, { schemes: [...(groups.get(key)?.schemes ?? []), scheme], lines });
  }
  return [...groups.values()];
}

/** A line for each tenure that someone can ask for and the scheme does not have. */
function tenureLines(
  { questions, tenureQuestion }: Pathway,
  { tenures }: SchemeToMatch,
  words: ResultWords,
): PaperLine[] {
  const question = questions.find(({ id }) => id === tenureQuestion);
  if (question?.kind !== 'one') return [];
  return question.options
    .filter(({ value }) => value !== EITHER_TENURE && !tenures.some((offered) => offered === value))
    .map(({ value }) => ({
      says: conditionInWords({ question: question.id, is: value }, questions),
      tick: words.schemes['not-offered'],
    }));
}

/** A likely result means less where more hours of care are looked for. Where hours are not asked, none are known. */
function hoursLines(
  { questions, dependency }: Pathway,
  { idealMinimumHours: wanted }: SchemeToMatch,
  words: ResultWords,
): PaperLine[] {
  if (wanted === undefined) return [];
  const settle = `Homes here are ideally for people who need ${wanted} hours of care a week or more. Ring and ask.`;
  const tick = words.schemes.possible;
  if (!dependency) return [{ says: ANYTHING_ELSE, tick, settle }];
  const { question } = dependency;
  const few = conditionInWords({ question, under: wanted }, questions);
  return [{ says: { need: 'one', of: [few, notKnownInWords(question, questions)] }, tick, settle }];
}
