import type { RingContact } from './props.ts';

/** A number that can be tapped, in groups as it is spoken. */
function Phone({ number }: { readonly number: string }) {
  return (
    <a class="phone" href={`tel:+44${number.replace(/ /g, '').slice(1)}`}>
      {number}
    </a>
  );
}

/** "Ring …": a team's name and its numbers, in a sentence. */
export function Ring({ contact }: { readonly contact: RingContact }) {
  return (
    <>
      {contact.name}:{' '}
      {contact.phones.map(({ number, hours }, index) => (
        <>
          {index > 0 && ' or '}
          <Phone number={number} />
          {hours && ` (${hours})`}
        </>
      ))}
    </>
  );
}
