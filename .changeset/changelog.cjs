// What changed, in the words of whoever changed it, for the people who use Isoloir: no commit, no name of a package. The stores'
// “What's new” is this text.
module.exports = {
  getReleaseLine: async ({ summary }) => {
    const [first, ...rest] = summary.trim().split('\n');
    return [`* ${first}`, ...rest.map((line) => `  ${line}`.trimEnd())].join('\n');
  },
  getDependencyReleaseLine: async () => '',
};
