import type { ReactNode } from 'react';

interface AddressLinkProps {
  /** Of an endpoint; anything but http and https is not linked to. */
  readonly address: string | null | undefined;
  readonly children: ReactNode;
}

/** Opens the front page of an address in a new tab: there the browser says what it does not tell a page. */
export function AddressLink({ address, children }: AddressLinkProps): ReactNode {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return (
    <a className="link self-start" href={`${origin}/`} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
