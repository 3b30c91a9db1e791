import * as z from 'zod/mini';
import { MemberId } from './change';

/** Where a space's records lie. The password is one for this use alone, as servers offer them. */
export const Place = z.object({
  type: z.enum(['webdav', 'couchdb']),
  /** Of the folder or the database; https, or http on this machine. No user or password in it. */
  address: z.string().check(z.maxLength(2_000)),
  user: z.string().check(z.maxLength(300)),
  password: z.string().check(z.maxLength(300)),
});
export type Place = z.infer<typeof Place>;

/** What of the citizen's is shared: all notes, or those that carry a tag; and whether marks and kept policies go along. */
export const Scope = z.object({
  notes: z.union([z.literal('all'), z.object({ tag: z.string().check(z.minLength(1), z.maxLength(60)) })]),
  marks: z.boolean(),
  policies: z.boolean(),
});
export type Scope = z.infer<typeof Scope>;

/**
 * Who may come in: to one person's devices whoever has the key; to a group whoever holds an invitation that its founder signed.
 */
export const SpaceKind = z.enum(['devices', 'group']);
export type SpaceKind = z.infer<typeof SpaceKind>;

/** A member: one device of the person, or one person of the group. */
export const Member = z.object({
  id: MemberId,
  /** As the member calls itself: "Laptop", "Ana". */
  name: z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[^\p{Cc}]+$/u)),
  /** age X25519 recipient, to which new keys are sent. */
  recipient: z.string().check(z.regex(/^age1[0-9a-z]{58}$/)),
  joined: z.iso.datetime(),
  removed: z.optional(z.iso.datetime()),
  founder: z.optional(z.boolean()),
});
export type Member = z.infer<typeof Member>;

/** What a record was refused for; shown with the member it pretends to be from, where it names one. */
export const RefusedReason = z.enum([
  'unreadable',
  'foreign',
  'forged',
  'unknown_author',
  'removed_author',
  'too_large',
  'malformed',
]);
export type RefusedReason = z.infer<typeof RefusedReason>;
