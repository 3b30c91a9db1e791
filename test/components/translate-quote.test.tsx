// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuoteBlock } from '../../components/report/QuoteBlock';
import { renderIn } from './render-in';

const quote = { exact: 'We share data with partners.', url: 'https://host.example/p', lang: 'en' };
const OFFER = 'Traduire cette citation avec votre navigateur';

/** A browser that translates; writes down what it was asked, and fails where `breaks`. */
function browserThatTranslates({ availability = 'available', breaks = false } = {}) {
  const asked: string[] = [];
  const Translator = {
    availability: async ({ sourceLanguage, targetLanguage }: Record<string, string>) => {
      asked.push(`can ${sourceLanguage}→${targetLanguage}`);
      return availability;
    },
    create: async ({ monitor }: { monitor?: (progress: EventTarget) => void }) => {
      asked.push('create');
      if (breaks) throw new DOMException('no', 'NotAllowedError');
      const progress = new EventTarget();
      monitor?.(progress);
      progress.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      return { translate: async (text: string) => `[fr] ${text}` };
    },
  };
  vi.stubGlobal('Translator', Translator);
  return asked;
}

const show = (reader = 'fr', lang = 'en') =>
  renderIn(<QuoteBlock quote={{ ...quote, lang }} show="Montrer" />, 'fr', reader);

afterEach(() => vi.unstubAllGlobals());

describe('a quote in a language that the reader does not read', () => {
  it('is translated by her browser when she asks, under the original, and called the browser’s', async () => {
    const asked = browserThatTranslates();
    show();
    const offer = await screen.findByRole('button', { name: OFFER });
    expect(asked).toEqual(['can en→fr']);
    fireEvent.click(offer);
    const translated = await screen.findByText('[fr] We share data with partners.');
    expect(translated.getAttribute('lang')).toBe('fr');
    const original = screen.getByText(quote.exact);
    expect(original.getAttribute('lang')).toBe('en');
    expect(original.compareDocumentPosition(translated) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText(/Traduction de votre navigateur, faite sur cet appareil/)).toBeDefined();
  });

  it('says so where the browser cannot after all, and may be asked again', async () => {
    browserThatTranslates({ breaks: true });
    show();
    fireEvent.click(await screen.findByRole('button', { name: OFFER }));
    expect(await screen.findByText('Votre navigateur n’a pas pu traduire ceci.')).toBeDefined();
    expect(screen.getByRole('button', { name: OFFER })).toBeDefined();
  });
});

describe('nothing is offered', () => {
  it('by a browser that has no translator', () => {
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('where the browser has none for this pair, or may not use it here', async () => {
    const asked = browserThatTranslates({ availability: 'unavailable' });
    show();
    await waitFor(() => expect(asked).toEqual(['can en→fr']));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('in the reader’s own language', async () => {
    const asked = browserThatTranslates();
    show('en-GB');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
