/** What is used of age's own library, in a file of its own so that it can be loaded when it is needed, and no more of it. */
export { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
