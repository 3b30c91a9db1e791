import type { Story } from '../story';

export default {
  european: 'Europeias 2029',
  regional: 'Regionais 2028',
  municipal: 'Municipais 2029',
  afterVote: 'depois do voto',
  asks: 'Quem guarda a lista de membros depois do voto? Perguntar em Nanterre a 17 de maio.',
  period: 'Três anos após o último contacto. Que contacto conta como o último?',
  promise: 'Telefonar em janeiro, e ver.',
  deletion: 'Seis meses depois do voto. Voltar a ver na primavera.',
  writes: 'Se eu propuser uma reunião: quem recebe a minha morada, e por quanto tempo?',
} satisfies Story;
