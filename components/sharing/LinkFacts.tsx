import { weighLink } from '../../utils/sharing';
import { useWords } from '../i18n';
import type { Payload } from './payload';
import { QrCode } from './QrCode';

/** Of a link or its bare code: how far it gets, what to do with it, and a picture of it for telephones. */
export function LinkFacts({ payload: { address, code } }: { payload: Payload }) {
  const words = useWords();
  if (!code) return null;
  const weight = weighLink(address ?? code);
  return (
    <>
      <p>{words(`share_link_${weight.replace('-', '_')}`, { length: (address ?? code).length })}</p>
      {!address && <p>{words('share_code_how')}</p>}
      {address && <QrCode text={address} />}
    </>
  );
}
