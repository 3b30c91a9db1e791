import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['USA', 'U.S.A.', 'United States of America'],
  own: /[\p{L}.],? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|D\.C\.)\.?,? \d{5}(?:-\d{4})?\b(?! \p{Lu}\p{Ll})/u,
});
