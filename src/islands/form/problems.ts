/** What can be wrong with what was typed. */
export type ProblemId =
  | 'notMoney'
  | 'belowNothing'
  | 'partsOfAPenny'
  | 'tooMuch'
  | 'tooMuchAWeek'
  | 'notHours'
  | 'tooManyHours'
  | 'partOfADate'
  | 'notADate'
  | 'shortYear'
  | 'noSuchDay'
  | 'stillToCome'
  | 'tooYoung'
  | 'tooOld'
  | 'halfARange'
  | 'rangeTurnedRound'
  | 'noKind';

/** A sentence for each, in the reader's words: what is wrong and what to type. `{name}` is the field's name. */
export type ProblemWords = Readonly<Record<ProblemId, string>>;
