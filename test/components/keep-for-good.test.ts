import { expect, it } from 'vitest';
import { isKeptForGood, keepForGood } from '../../components/hooks/keep-for-good';

const says = (answer: boolean) => ({ persist: async () => answer, persisted: async () => answer });
const fails = { persist: () => Promise.reject(new Error()), persisted: () => Promise.reject(new Error()) };

it.each([
  ['true where the browser promises it', says(true), true],
  ['false where it refuses', says(false), false],
  ['null where it cannot say', {}, null],
  ['null where asking fails', fails, null],
])('keeping the notes for good is %s', async (_, storage, answer) => {
  expect(await keepForGood(storage)).toBe(answer);
  expect(await isKeptForGood(storage)).toBe(answer);
});
