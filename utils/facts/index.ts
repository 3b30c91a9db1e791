export { LIMITS } from './limits';
export { attribute, rootOf, unclobbered } from './page/unclobbered';
export {
  Area,
  FieldOption,
  FormField,
  FormLink,
  type Glance,
  PageAsset,
  PageFacts,
  PageForm,
  PageLink,
  PageRequest,
} from './page-facts';
export { Passage, POLICY_LIMITS, PolicyText } from './policy-text';
export { readGlance } from './read-glance';
export { readEnds } from './read-glance-ends';
export { readPage } from './read-page';
export { readPolicyMarkdown } from './read-policy-markdown';
export { readPolicyPage } from './read-policy-page';
