import type { Words } from '../../utils/evidence';
import {
  altOf,
  cardOf,
  decodeShared,
  drawCard,
  encodeShared,
  encryptFile,
  isLongEnough,
  notesToAnnotations,
  notesToCsv,
  notesToHtml,
  notesToJson,
  notesToMarkdown,
  notesToRichText,
  notesToText,
  shareAddress,
} from '../../utils/sharing';
import { fileName } from './file-name';
import { blueskyIntent, mailIntent, mastodonIntent, POST_LIMITS, trimPost } from './intents';
import { type Leaving, leavingOf } from './leaving-of';
import type { Payload, PayloadRequest } from './payload';
import { pageOf, postOf } from './post-of';
import type { Way } from './ways';

/** Makes what leaves by a way. Null while something is still to be said: a passphrase, a server. Rejects with the end of a key `error_<reason>`. */
export async function makePayload(request: PayloadRequest, words: Words): Promise<Payload | null> {
  const { way, passphrase } = request;
  if (way === 'locked' && !isLongEnough(passphrase)) return null;
  if (way === 'mastodon' && request.mastodon === '') return null;
  const leaving = leavingOf(request, words);
  switch (way) {
    case 'page':
    case 'json':
    case 'annotations':
    case 'markdown':
    case 'csv':
      return filePayload(way, leaving);
    case 'locked':
      return lockedPayload(leaving, passphrase);
    case 'card':
      return cardPayload(leaving);
    case 'link':
      return linkPayload(leaving, request);
    default:
      return textPayload(way, leaving, request);
  }
}

type FileWay = 'page' | 'json' | 'annotations' | 'markdown' | 'csv';

const FILES: Record<FileWay, { extension: string; type: string }> = {
  page: { extension: 'html', type: 'text/html' },
  json: { extension: 'json', type: 'application/json' },
  annotations: { extension: 'jsonld', type: 'application/ld+json' },
  markdown: { extension: 'md', type: 'text/markdown' },
  csv: { extension: 'csv', type: 'text/csv' },
};

function filePayload(way: FileWay, leaving: Leaving): Payload {
  const content = contentOf(way, leaving);
  const { extension, type } = FILES[way];
  const file = { name: fileName(leaving.title, extension, leaving.day), type, content };
  const forPrograms = way === 'json' || way === 'annotations';
  return {
    way,
    text: content,
    file,
    ...(way === 'page' && { html: content }),
    ...(forPrograms && { readable: readableOf(leaving) }),
  };
}

function readableOf({ notes, words }: Leaving): string {
  return notesToText(notes, words);
}

function contentOf(way: FileWay, { notes, report, site, title, facts, words }: Leaving): string {
  switch (way) {
    case 'page':
      return notesToHtml({ title, site, notes, report, at: facts.exportedAt }, words);
    case 'json':
      return notesToJson(notes, facts);
    case 'annotations':
      return notesToAnnotations(notes, facts);
    case 'markdown':
      return notesToMarkdown(site, notes, words, report);
    case 'csv':
      return notesToCsv(notes, words);
  }
}

async function lockedPayload(leaving: Leaving, passphrase: string): Promise<Payload> {
  const { notes, title, facts, day } = leaving;
  const text = notesToJson(notes, facts);
  const bytes = await encryptFile(text, passphrase);
  const content = new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
  const file = { name: fileName(title, 'json.age', day), type: content.type, content };
  return { way: 'locked', text, readable: readableOf(leaving), file, locked: true };
}

async function cardPayload({ notes, title, day, words }: Leaving): Promise<Payload | null> {
  const [note] = notes;
  if (!note) return null;
  const card = cardOf(note);
  const picture = await drawCard(card, words);
  const file = { name: fileName(title, 'png', day), type: 'image/png', content: picture };
  return { way: 'card', text: altOf(card, words), file, picture };
}

async function linkPayload(leaving: Leaving, { viewer, passphrase }: PayloadRequest): Promise<Payload> {
  const { notes, facts } = leaving;
  const key = passphrase === '' ? undefined : passphrase;
  const code = await encodeShared(notes, { ...facts, passphrase: key });
  // What was packed is unpacked again: shown is what is inside, not what should be.
  const read = await decodeShared(code, key);
  if (read.status !== 'read') throw new Error('internal');
  const address = viewer === '' ? undefined : shareAddress(viewer, code);
  return { way: 'link', text: read.text, readable: readableOf(leaving), code, address, locked: key !== undefined };
}

type TextWay = Exclude<Way, FileWay | 'locked' | 'card' | 'link'>;

function textPayload(way: TextWay, leaving: Leaving, { mastodon }: PayloadRequest): Payload {
  const { notes, report, site, title, words } = leaving;
  switch (way) {
    case 'copy_markdown':
      return { way, text: notesToMarkdown(site, notes, words, report) };
    case 'copy_rich':
      return { way, text: notesToText(notes, words), html: notesToRichText(notes, words) };
    case 'copy_plain':
      return { way, text: notesToText(notes, words) };
    case 'device':
      return { way, title, text: notesToText(notes, words) };
    case 'mail':
      return { way, ...mailIntent(title, notesToText(notes, words), pageOf(notes)) };
    case 'mastodon': {
      const text = trimPost(postOf(notes), pageOf(notes), POST_LIMITS.mastodon);
      return { way, text, href: mastodonIntent(mastodon, text) };
    }
    case 'bluesky': {
      const text = trimPost(postOf(notes), pageOf(notes), POST_LIMITS.bluesky);
      return { way, text, href: blueskyIntent(text) };
    }
  }
}
