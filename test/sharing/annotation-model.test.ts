import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToAnnotations } from '../../utils/sharing';
import { anyNotes } from './any-note';
import { noteOf } from './note-of';

/**
 * Our own JSON Schema of what the Web Annotation Data Model requires. It was held against the schemas of the W3C's own tests
 * (w3c/web-annotation-tests) on their 67 samples that are JSON: they agree on 64; on two pages of the Recommendation itself and one
 * collection with constructs of an older draft it sides with the Recommendation.
 */
const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, 'annotation-model.schema.json'), 'utf8'));
const ajv = new Ajv({ strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const isModel = ajv.compile(schema);

const EXPORTED = { exportedAt: '2026-11-22T12:00:00.000Z' };
const written = (...of: Parameters<typeof notesToAnnotations>): { first: { items: object[] } } =>
  JSON.parse(notesToAnnotations(...of));

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const PAGE = 'https://a.example/';

describe('the model', () => {
  it('is what notes are written in: as a collection, and each for itself', () => {
    fc.assert(
      fc.property(anyNotes, fc.option(fc.constant('Anna'), { nil: undefined }), (notes, author) => {
        const collection = written(notes, { ...EXPORTED, author });
        expect(isModel(collection) || isModel.errors).toBe(true);
        for (const item of collection.first.items) {
          expect(isModel({ '@context': CONTEXT, ...item }) || isModel.errors).toBe(true);
        }
      }),
    );
  });

  it('is kept to where there are no notes at all', () => {
    expect(isModel(written([], EXPORTED))).toBe(true);
  });

  const whole = { '@context': CONTEXT, id: 'urn:x:1', type: 'Annotation', target: PAGE };

  it.each<[string, object]>([
    ['a text as its body', { ...whole, bodyValue: 'x' }],
    [
      'several bodies and targets',
      { ...whole, body: [PAGE, { type: 'TextualBody', value: 'x' }], target: [PAGE, PAGE] },
    ],
    ['a choice', { ...whole, body: { type: 'Choice', items: [{ id: PAGE }, { type: 'TextualBody', value: 'x' }] } }],
  ])('takes %s', (_, annotation) => {
    expect(isModel(annotation)).toBe(true);
  });

  it.each<[string, object]>([
    ['no context', { ...whole, '@context': 'http://schema.org' }],
    ['no id', { ...whole, id: undefined }],
    ['no target', { ...whole, target: undefined }],
    ['a target that is no address', { ...whole, target: 'over there' }],
    ['a body and a bodyValue', { ...whole, body: PAGE, bodyValue: 'x' }],
    ['a date without its zone', { ...whole, created: '2026-11-22T12:00:00' }],
    ['a date in another zone', { ...whole, modified: '2026-11-22T12:00:00+01:00' }],
    ['a specific resource of nothing specific', { ...whole, target: { type: 'SpecificResource', source: PAGE } }],
    ['a quote without words', { ...whole, target: { source: PAGE, selector: { type: 'TextQuoteSelector' } } }],
    [
      'a place before the text',
      { ...whole, target: { source: PAGE, selector: { type: 'TextPositionSelector', start: -1, end: 3 } } },
    ],
  ])('refuses %s', (_, annotation) => {
    expect(isModel(annotation)).toBe(false);
  });
});

describe('what is written', () => {
  it('needs nobody’s network: the model’s context is named, ours is in it', () => {
    const text = notesToAnnotations([noteOf(1)], EXPORTED);
    const { '@context': context }: { '@context': unknown[] } = JSON.parse(text);
    expect(context[0]).toBe(CONTEXT);
    expect(typeof context[1]).toBe('object');
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org\/ns\/anno\.jsonld"|soutiens-martin\.example)/);
  });

  it('is the same for the same notes at the same instant', () => {
    expect(notesToAnnotations([noteOf(1)], EXPORTED)).toBe(notesToAnnotations([noteOf(1)], EXPORTED));
  });
});
