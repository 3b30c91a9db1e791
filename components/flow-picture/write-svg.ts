import type { DataFlows, Report } from '../../utils/report';
import { day, type InterfaceWords } from '../i18n';
import { layOut } from './lay-out';
import { DASHES, type Look, lookOf } from './looks';
import { sayRibbon } from './say-flows';
import type { Box, TextLine } from './scene';

/** Room for the saved picture in CSS pixels; its size follows from what it shows. */
const ROOM = 1080;
const NARROWEST = 640;
const MARGIN = 24;
const HEAD = 48;
const FOOT = 40;
/** The light look, written out: a file stands alone. */
const INK = '#1c1d1f';
const MUTED = '#5c5f66';
const STROKES: Record<Look, string> = {
  typed: '#7a7195',
  page: '#8e8e8d',
  hosted: '#948da9',
  link: '#767675',
  declared: '#767675',
};
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';

/** The picture as a file of its own: an SVG with its colours, its title, and every ribbon's sentence inside. */
export function writeSvg(
  flows: DataFlows,
  { site, readAt }: Pick<Report, 'site' | 'readAt'>,
  words: InterfaceWords,
): { svg: string; width: number; height: number } {
  const scene = layOut({ flows, words, width: ROOM - 2 * MARGIN });
  const width = Math.max(NARROWEST, Math.ceil(scene.width) + 2 * MARGIN);
  const height = scene.height + HEAD + FOOT + 2 * MARGIN;
  const title = `${words('flow_title')} · ${site}`;
  const foot = [words('extension_name'), words('read_on', { date: day(words, readAt) }), words('footer_not_advice')];
  const sentences = flows.ribbons.map((ribbon) => sayRibbon(words, flows, ribbon));
  const bands = scene.bands.map(({ ribbon, path, thickness }) => {
    const look = lookOf(ribbon.kind);
    const dash = DASHES[look] ? ` stroke-dasharray="${DASHES[look]}"` : '';
    return `<path d="${path}" fill="none" stroke="${STROKES[look]}" stroke-width="${thickness}"${dash}><title>${escaped(sayRibbon(words, flows, ribbon))}</title></path>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${words.locale}" font-family="${FONT}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(sentences.join(' · '))}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text({ text: title, type: { size: 20, bold: true }, x: MARGIN, y: MARGIN + 16 }, INK),
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD})">`,
    ...bands,
    ...scene.boxes.map(drawBox),
    '</g>',
    text({ text: foot.join(' · '), type: { size: 12 }, x: MARGIN, y: height - MARGIN }, MUTED),
    '</svg>',
  ];
  return { svg: svg.join('\n'), width, height };
}

function drawBox({ node, x, y, width, height, lines }: Box): string {
  const you = node.lane === 'you';
  const dash = node.lane === 'declared' ? ' stroke-dasharray="4 3"' : '';
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${you ? INK : '#ffffff'}" stroke="${you ? INK : '#c5c5c6'}"${dash}/>`;
  return [rect, ...lines.map((line) => text(line, you ? '#ffffff' : line.type.bold ? INK : MUTED))].join('\n');
}

function text({ text: words, type: { size, bold }, x, y }: TextLine, fill: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${fill}">${escaped(words)}</text>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(words: string): string {
  // What XML cannot hold at all would make the whole file unreadable.
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (it) => ENTITIES[it] ?? '');
}
