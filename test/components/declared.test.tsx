// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Declared } from '../../components/report/Declared';
import { hostingOf } from '../../components/report/hosting';
import { readImprint } from '../../utils/imprint';
import { renderIn } from './render-in';

const show = (text: string, locale = 'en') => {
  const imprint = readImprint(text, 'https://www.example.org/legal');
  const { declared, statements } = hostingOf({ platforms: [], imprint });
  return renderIn(<Declared declared={declared} statements={statements} documents={[]} />, locale);
};

describe('what a site declares of itself', () => {
  it('is shown with the page’s own word and the addresses printed with the name', () => {
    const { container } = show('Hébergeur : Exemple SAS, 2 rue de l’Exemple, 59100 Roubaix, aide@exemple.fr');
    expect(screen.getByText('Declared on the site: Exemple SAS')).toBeDefined();
    const summary = container.querySelector('summary');
    if (summary) fireEvent.click(summary);
    expect(container.textContent).toContain(' · Hébergeur');
    expect(container.textContent).toContain('Address: 2 rue de l’Exemple, 59100 Roubaix · E-mail: aide@exemple.fr');
  });

  it('is said to stand as in the template where nobody filled it in', () => {
    const { container } = show('Hébergeur : à renseigner', 'fr');
    expect(screen.getByText('Déclaré sur le site : laissé comme dans le modèle')).toBeDefined();
    expect(container.textContent).toContain('Hébergeur : à renseigner');
  });

  it('is said not to be found where it is not', () => {
    show('Bienvenue');
    expect(screen.getByText('Host declared on the site: not found')).toBeDefined();
  });

  it('keeps other roles under their own words, none of them “controller”', () => {
    const { container } = show('Committente responsabile: Maria Esempio\nResponsabile del trattamento: Esempio Srl');
    expect(container.textContent).toContain(' · Committente responsabile');
    expect(container.textContent).toContain(' · Responsabile del trattamento');
    expect(container.textContent).not.toMatch(/controller/i);
  });
});
