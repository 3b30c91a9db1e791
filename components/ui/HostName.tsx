import { Fragment } from 'react';

/** A host name that breaks at its dots where it must break, and reads and copies as it is. */
export function HostName({ host }: { host: string }) {
  return host.split('.').map((label, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: labels repeat, and their place is who they are.
    <Fragment key={place}>
      {place > 0 && (
        <>
          .<wbr />
        </>
      )}
      {label}
    </Fragment>
  ));
}
