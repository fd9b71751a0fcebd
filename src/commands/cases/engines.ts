/** The two engines as cases run them: what a case gives goes in, named result fields come out. */
import path from 'node:path';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import { RESULT_FIELDS, resultField, type ResultValue } from '#domain/costs/result-fields.ts';
import { SituationError } from '#domain/costs/situation-error.ts';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import type { Answers, Pathway, SchemeToMatch } from '#domain/eligibility/types.ts';
import { RateMissingError } from '#domain/rates/rate-missing-error.ts';
import type { Case } from '#schemas/case-file.ts';
import { toRates } from '#schemas/rates.ts';
import { AnswerFault, readAnswers } from '#schemas/read-answers.ts';
import { readPathway } from '#schemas/read-pathway.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { ROOT } from '../support/project.ts';
import { CaseFault } from './case-fault.ts';

/** A result field of a case that has run, with money in pounds. Throws CaseFault when there is no such field. */
export type ReadResult = (field: string) => unknown;
/** Runs one case. Throws CaseFault when what it gives cannot be used. */
export type Engine = (worked: Case) => ReadResult;

/** The site's own content. Throws CaseFault when one of these kinds cannot be read. */
function contentFor(...kinds: readonly (keyof Content)[]): Content {
  const { content, faults } = readContent(path.join(ROOT, 'content'));
  const fault = faults.find(({ file }) => kinds.some((kind) => file.startsWith(`content/${kind}/`)));
  if (fault)
    throw new CaseFault('', `${fault.file}: ${fault.field}: ${fault.message} Then run the cases again.`);
  return content;
}

const documentsOf = ({ sources }: Content) => new Map(sources.map(({ id, data }) => [id, data]));

const inPounds = (value: ResultValue): unknown => {
  if (typeof value === 'number') return value / 100;
  if (value !== null && typeof value === 'object' && 'from' in value)
    return { from: value.from / 100, to: value.to / 100 };
  return value;
};

/** The cost estimator, on the figures in content/rates. */
export function costsEngine(): Engine {
  const content = contentFor('rates', 'sources');
  const rates = toRates(
    content.rates.map(({ id, data }) => ({ id, ...data })),
    documentsOf(content),
  );
  return ({ given }) => {
    try {
      const estimate = estimateWeek(readSituation(given), rates, WORKING_WORDS);
      return (field) => {
        const value = resultField(estimate, field);
        if (value === undefined) throw unknownField(field, RESULT_FIELDS);
        return inPounds(value);
      };
    } catch (error) {
      if (error instanceof SituationError) throw new CaseFault('', `given.${error.message}`);
      if (error instanceof RateMissingError) throw new CaseFault('given.on', error.message);
      throw error;
    }
  };
}

/** The self-check, on the pathways and schemes of the site. */
export function eligibilityEngine(): Engine {
  const content = contentFor('pathways', 'schemes', 'sources');
  const documents = documentsOf(content);
  const pathways = content.pathways.map(({ id, data }) => readPathway(id, data, documents));
  return ({ pathway: wanted, given }) => {
    const pathway = pathways.find(({ id }) => id === wanted);
    if (!pathway)
      throw new CaseFault(
        'pathway',
        `There is no pathway ${wanted ?? ''}. Choose one of: ${pathways.map(({ id }) => id).join(', ')}.`,
      );
    const schemes = content.schemes
      .filter(({ data }) => data.area === pathway.area)
      .map(({ id, data }): SchemeToMatch => {
        return {
          id: path.basename(id),
          tenures: data.tenures,
          idealMinimumHours: data.idealMinimumHours?.hours,
        };
      });
    const result = checkPathway(pathway, answersOf(pathway, given), schemes);
    const values = new Map<string, unknown>([
      ['outcome', result.outcome],
      ['dependency', result.dependency],
      ['priority', result.priority],
      ...result.criteria.map(({ id, state }) => [`criteria.${id}`, state] as const),
      ...result.schemes.map(({ id, outcome }) => [`schemes.${id}`, outcome] as const),
    ]);
    return (field) => {
      if (!values.has(field)) throw unknownField(field, [...values.keys()]);
      return values.get(field);
    };
  };
}

/** The answers that a case gives. Throws CaseFault for one that cannot be used. */
function answersOf({ questions }: Pathway, given: Case['given']): Answers {
  try {
    return readAnswers(questions, given);
  } catch (error) {
    if (error instanceof AnswerFault) throw new CaseFault(`given.${error.question}`, error.message);
    throw error;
  }
}

function unknownField(field: string, known: readonly string[]): CaseFault {
  return new CaseFault(`expect.${field}`, `There is no such result. The results are: ${known.join(', ')}.`);
}
