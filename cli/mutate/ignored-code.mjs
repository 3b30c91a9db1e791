import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What is never mutated inside the files that are, with the reason that reports show. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'ignored-code', { shouldIgnore: reasonToIgnore })];

function reasonToIgnore(path) {
  if (path.isCallExpression() && isGlob(path.node.callee))
    return 'Vite reads it when the code is built: it has to be literal';
  if (path.isObjectProperty() && path.node.key.name === 'label' && path.node.value.type === 'ObjectExpression')
    return 'words on screen';
  return undefined;
}

/** `import.meta.glob(…)` */
function isGlob({ type, object, property }) {
  return type === 'MemberExpression' && object.type === 'MetaProperty' && property.name === 'glob';
}
