import type { Report } from '../../utils/report';

/** The report's own parts, by the names under which the sections speak of them. */
export type Detection = Report['detection'];
export type Evidence = Platform['evidence'][number];
export type Form = Report['forms'][number];
export type Imprint = Report['imprint'][number];
export type Ownership = Report['ownership'][number];
export type Platform = Report['platforms'][number];
export type Policy = Report['policy'];
export type ReadPolicy = Extract<Policy, { status: 'read' }>;
export type Clause = ReadPolicy['reading']['answers'][number];
export type ClauseDetail = NonNullable<Clause['details']>[number];
export type Quote = Clause['quotes'][number];
export type Tried = Report['documents'][number];
export type ThirdParty = Report['thirdParties'][number];
