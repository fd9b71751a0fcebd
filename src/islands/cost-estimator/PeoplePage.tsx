import { isOfPensionAge, needs2016Answer } from '#domain/costs/pension-age.ts';
import type { Premium } from '#domain/costs/types.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { DateField } from '#islands/form/DateField.tsx';
import { Details } from '#islands/form/Details.tsx';
import { readDateOfBirth } from '#islands/form/read-date.ts';
import type { PageProps } from './page-props.ts';
import type { TypedPerson, Who } from './state.ts';
import { PREMIUM_CHOICES, WHO, YES_NO } from './words.ts';

const YES_NO_NOT_SURE = [...YES_NO, { value: 'not-sure', label: 'Not sure' }] as const;

/** What the sums need to know of one person. */
function PersonFields({ who, state, change, field, today }: PageProps & { readonly who: Who }) {
  const typed = state[who];
  const { they, them, their, Their, DoThey } = WHO[who];
  const born = readDateOfBirth(typed.born, '', today);
  const fill = (values: Partial<TypedPerson>) => change({ type: 'fillPerson', who, values });
  return (
    <>
      <DateField
        {...field(`${who}-born`)}
        label={`${Their} date of birth`}
        hint="For example, 20 4 1944"
        value={typed.born}
        onValue={(value) => fill({ born: value })}
      />
      <Details summary={`Why we ask for ${their} date of birth`}>
        <p>
          Pension age decides which benefits can help. It is rising month by month, so a year is not enough.
        </p>
      </Details>
      {born.kind === 'value' && needs2016Answer(born.value) && (
        <ChoiceGroup
          {...field(`${who}-before-2016`)}
          kind="one"
          label={`Did ${they} reach State Pension age before 6 April 2016?`}
          hint="Before that day, the pension was called the basic State Pension. Your pension letter says which one it is."
          options={YES_NO_NOT_SURE}
          chosen={typed.before2016}
          onChoose={(before2016) => fill({ before2016 })}
        />
      )}
      <ChoiceGroup
        {...field(`${who}-carer-paid`)}
        kind="one"
        label={`Is anyone paid Carer’s Allowance for looking after ${them}?`}
        hint="Or the carer part of Universal Credit."
        options={YES_NO}
        chosen={typed.carerPaid}
        onChoose={(carerPaid) => fill({ carerPaid })}
      />
      <ChoiceGroup
        {...field(`${who}-carer-entitled`)}
        kind="one"
        label={`${DoThey} look after someone, with a letter that says Carer’s Allowance is due but not paid?`}
        hint="This happens when State Pension is paid in its place."
        options={YES_NO}
        chosen={typed.carerEntitled}
        onChoose={(carerEntitled) => fill({ carerEntitled })}
      />
      {born.kind === 'value' && !isOfPensionAge(born.value, today) && (
        <ChoiceGroup<Premium>
          {...field(`${who}-premiums`)}
          kind="many"
          label={`Which of these are in ${their} benefit letters?`}
          hint="They can be part of a benefit for people under pension age. Leave them all empty if none are."
          options={PREMIUM_CHOICES}
          chosen={typed.premiums}
          onChoose={(premiums) => fill({ premiums })}
        />
      )}
    </>
  );
}

/** Who will live in the home: you, a partner, other adults. */
export function PeoplePage(props: PageProps) {
  const { state, change, field } = props;
  return (
    <>
      <PersonFields {...props} who="person" />
      <ChoiceGroup
        {...field('has-partner')}
        kind="one"
        label="Will a husband, wife or partner live there with you?"
        options={YES_NO}
        chosen={state.hasPartner}
        onChoose={(hasPartner) => change({ type: 'fill', values: { hasPartner } })}
      />
      {state.hasPartner === 'yes' && (
        <>
          <h3>Your partner</h3>
          <PersonFields {...props} who="partner" />
        </>
      )}
      <ChoiceGroup
        {...field('other-adults')}
        kind="one"
        label="Will any other adult live in the home?"
        hint="A grown-up child, for example. Your neighbours in the scheme do not count."
        options={YES_NO}
        chosen={state.otherAdults}
        onChoose={(otherAdults) => change({ type: 'fill', values: { otherAdults } })}
      />
    </>
  );
}
