import type { ContactShown } from './props.ts';

/** Who to ring: a number that can be tapped, and when it is answered. */
export function Ring({ contact }: { readonly contact: ContactShown }) {
  return (
    <>
      {contact.phones.map(({ number, hours }) => (
        <p class="check-ring" key={number}>
          {contact.name}:{' '}
          <a class="phone" href={`tel:+44${number.replace(/ /g, '').slice(1)}`}>
            {number}
          </a>
          <br />
          {hours ? `Open: ${hours}.` : 'Opening hours: not published. Ask when you ring.'}
        </p>
      ))}
    </>
  );
}
