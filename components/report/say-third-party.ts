import { countryName, type InterfaceWords, rowOf } from '../i18n';
import type { ThirdParty } from './parts';

/** Country, purposes and services of an organisation, and how the page deals with it, in a line. */
export function sayThirdParty(words: InterfaceWords, { name, seat, services, roles }: ThirdParty): string {
  const purposes = [...new Set(services.map(({ purpose }) => words(`purpose_${purpose}`)))];
  const called = services.map((service) => service.name).filter((service) => service !== name);
  return [
    seat && countryName(words, seat.value),
    purposes.length > 0 && rowOf(words, purposes),
    called.length > 0 && words('else_services', { names: rowOf(words, called) }),
    ...roles.map((role) => words(`else_${role.replaceAll('-', '_')}`)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whether the site names it: in its policy, in its consent window, or not in what was read. */
export function sayNamed(words: InterfaceWords, { named }: Pick<ThirdParty, 'named'>): string {
  if (named.status !== 'declared') return words(`else_${named.status.replaceAll('-', '_')}`);
  const said = [
    named.quote && words('else_declared'),
    named.listed && words('else_listed', { name: named.listed }),
  ].filter(Boolean);
  return said.join(' · ') || words('else_declared');
}
