import { expect, it } from 'vitest';
import { readImprint } from '../../utils/imprint';
import { joinImprint } from '../../utils/report/join-imprint';

const url = 'https://www.site.example/';
const [finding] = readImprint('Paid for by Jane for Council', url);

it('keeps one of a declaration made twice, with the address that only the second prints', () => {
  if (finding === undefined) throw new Error('nothing was declared');
  const elsewhere = { ...finding, url: `${url}legal`, name: finding.name?.toUpperCase(), address: '1 High Street' };
  expect(joinImprint([finding, elsewhere])).toEqual([{ ...finding, address: '1 High Street' }]);
});

it('keeps what is declared in another role or of another name', () => {
  if (finding === undefined) throw new Error('nothing was declared');
  const others = [finding, { ...finding, name: 'Friends of Jane' }, { ...finding, role: 'publisher' as const }];
  expect(joinImprint(others)).toEqual(others);
});
