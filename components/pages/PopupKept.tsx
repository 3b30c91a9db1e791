import type { Note } from '../../utils/notes';
import { KeepSiteButton } from '../compare/KeepSiteButton';
import { keepSite, useKeptSite } from '../hooks';
import { OwnNotes } from '../popup/OwnNotes';

interface PopupKeptProps {
  tabId: number;
  /** Her notes on this site; null while they are not known. */
  own: Note[] | null;
  onOpenNotes: () => void;
}

/** What she keeps of the site in front, in one line: her notes, with which the report is kept by itself, or else the report. */
export function PopupKept({ tabId, own, onOpenNotes }: PopupKeptProps) {
  const { value, failed } = useKeptSite(tabId);
  if (own === null || (value === null && failed)) return null;
  if (own.length > 0) return <OwnNotes notes={own} onOpen={onOpenNotes} />;
  return <KeepSiteButton kept={value} onKeep={() => keepSite(tabId)} />;
}
