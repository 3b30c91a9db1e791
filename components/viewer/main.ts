import '../ui/base.css';
import './viewer.css';
import { LOCALES, type Locale } from '../../utils/evidence';
import { readsLanguage } from './read-language';
import { openViewer } from './viewer';

/** Put in by the build: the messages that this page says, each in the order of `LOCALES`. */
declare const VIEWER_MESSAGES: Record<string, string[]>;

const inLanguage = (place: number) =>
  Object.fromEntries(Object.entries(VIEWER_MESSAGES).map(([key, texts]) => [key, texts[place] ?? key]));
const messages = Object.fromEntries(LOCALES.map((locale, place) => [locale, inLanguage(place)])) as Record<
  Locale,
  Record<string, string>
>;

openViewer(window, messages, readsLanguage(navigator.languages));
