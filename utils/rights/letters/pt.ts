import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[nome da organização]',
    contact: '[endereço eletrónico ou postal]',
    name: '[o seu nome]',
    email: '[o endereço eletrónico que indicou]',
    reasons: '[os seus motivos]',
  },
  greeting: 'Exmas. Senhoras, Exmos. Senhores,',
  letters: {
    access: {
      subject: 'Acesso aos meus dados pessoais: {site}',
      ask: [
        'Tratam dados pessoais que me digam respeito em relação com o sítio {site}? Em caso afirmativo, peço que me enviem uma cópia e me indiquem:\n- para que os utilizam e durante quanto tempo os conservam;\n- de onde provêm;\n- a quem foram comunicados, com o nome de cada destinatário;\n- para que países foram transferidos.',
      ],
      platform: 'Peço que incluam o que guarda ou recebe {platform}, que aloja o sítio.',
    },
    erasure: {
      subject: 'Apagamento dos meus dados pessoais: {site}',
      ask: [
        'Peço que apaguem os dados pessoais que me dizem respeito e que conservam em relação com o sítio {site}, que informem quem os recebeu e que me indiquem os respetivos nomes. Retiro qualquer consentimento para a sua utilização. Se conservarem alguns, peço que me indiquem quais e porquê.',
      ],
      platform: 'Peço que assegurem que {platform}, que aloja o sítio, apaga também as suas cópias.',
    },
    portability: {
      subject: 'Portabilidade dos meus dados pessoais: {site}',
      ask: [
        'Peço que me enviem os dados pessoais que vos forneci através do sítio {site}, num formato estruturado, de uso corrente e de leitura automática (por exemplo, CSV ou JSON).',
      ],
    },
    objection: {
      subject: 'Oposição ao tratamento dos meus dados: {site}',
      ask: [
        'Oponho-me ao tratamento dos dados pessoais que me dizem respeito, recolhidos em relação com o sítio {site}, para efeitos de comercialização direta, incluindo a definição de perfis com ela relacionada.',
        'Por motivos relacionados com a minha situação particular, oponho-me também a qualquer outro tratamento baseado em interesses legítimos ou no interesse público: {reasons}.',
        'Peço que cessem esse tratamento e mo confirmem.',
      ],
    },
    withdrawal: {
      subject: 'Retirada do meu consentimento: {site}',
      ask: [
        'Retiro qualquer consentimento que tenha dado em relação com o sítio {site} para o tratamento dos meus dados pessoais, incluindo os que revelem opiniões políticas. Peço que cessem o tratamento nele baseado, apaguem os dados que só conservavam a esse título e mo confirmem.',
      ],
    },
  },
  policy: 'Li a vossa política de privacidade em {read}.',
  policyDated: 'Li a vossa política de privacidade («{dated}») em {read}.',
  basis: 'Fundamento: {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'artigo 15.º do RGPD (destinatários pelo nome: Tribunal de Justiça da UE, C-154/21)',
        erasure: 'artigos 17.º e 19.º do RGPD',
        portability: 'artigo 20.º do RGPD',
        objection: 'artigo 21.º, n.ºs 1 a 3, do RGPD',
        withdrawal: 'artigo 7.º, n.º 3, do RGPD',
      },
      deadline: 'O RGPD prevê uma resposta no prazo de um mês (artigo 12.º, n.º 3).',
    },
    uk: {
      articles: {
        access: 'artigo 15.º do RGPD do Reino Unido (UK GDPR)',
        erasure: 'artigos 17.º e 19.º do RGPD do Reino Unido (UK GDPR)',
        portability: 'artigo 20.º do RGPD do Reino Unido (UK GDPR)',
        objection: 'artigo 21.º, n.ºs 1 a 3, do RGPD do Reino Unido (UK GDPR)',
        withdrawal: 'artigo 7.º, n.º 3, do RGPD do Reino Unido (UK GDPR)',
      },
      deadline: 'Este diploma prevê uma resposta no prazo de um mês (artigo 12.º, n.º 3).',
    },
    swiss: {
      articles: {
        access: 'artigo 25.º da lei federal suíça de proteção de dados (LPD)',
        erasure: 'artigos 30.º, n.º 2, alínea b), e 32.º da lei federal suíça de proteção de dados (LPD)',
        portability: 'artigo 28.º da lei federal suíça de proteção de dados (LPD)',
        objection: 'artigo 30.º, n.º 2, alínea b), da lei federal suíça de proteção de dados (LPD)',
        withdrawal: 'artigo 30.º, n.º 2, alínea b), da lei federal suíça de proteção de dados (LPD)',
      },
      deadline: 'A lei prevê, em regra, uma resposta em 30 dias (artigo 25.º, n.º 7).',
    },
  },
  identity: 'Para me encontrarem: {name}, {email}.',
  closing: 'Com os melhores cumprimentos,\n{name}',
});
