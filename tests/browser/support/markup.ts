/** Whether HTML is valid, as html-validate sees it. */
import { HtmlValidate } from 'html-validate';

const OFF = [
  // How the build writes is its own affair: these are about taste, not about meaning.
  'attr-quotes',
  'doctype-style',
  'long-title',
  'no-trailing-whitespace',
  'void-style',
  // A style sheet keeps telephone numbers on one line, and geometry/views.spec.ts measures it.
  'tel-non-breaking',
];
/** A browser writes out its own page: each attribute with a value, and with styles where a script has set one. */
const OFF_LIVE = ['attribute-boolean-style', 'attribute-empty-style'];

const validatorWithout = (off: readonly string[]): HtmlValidate =>
  new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      ...Object.fromEntries(off.map((rule) => [rule, 'off'])),
      // An id may start with a digit, as a heading does.
      'valid-id': ['error', { relaxed: true }],
      // The boxes of one question have one name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  });

const VALIDATORS = { built: validatorWithout(OFF), live: validatorWithout([...OFF, ...OFF_LIVE]) };

/** What is not valid in HTML as it was built, or as a browser has it after scripts have run. */
export async function findMarkupFaults(html: string, as: 'built' | 'live'): Promise<string[]> {
  const { results } = await VALIDATORS[as].validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
