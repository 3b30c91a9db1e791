import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where each browser stands on a system: names looked up in PATH, then files. First found wins, so the freest comes first. */
export interface BrowserPlaces {
  /** Environment variable that names the browser and wins over everything. */
  variable: string;
  commands: string[];
  files: string[];
  /** Debian package. */
  debian: string;
}

/** Usual places on Linux, macOS and Windows. `env` gives Windows its program folders. */
export function placesOf(name: BrowserName, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): BrowserPlaces {
  const named = {
    chromium: { variable: 'CHROMIUM', debian: 'chromium' },
    firefox: { variable: 'FIREFOX', debian: 'firefox-esr' },
  }[name];
  if (platform === 'darwin')
    return { ...named, commands: [], files: MAC[name].flatMap((app) => inApplications(app, env)) };
  if (platform === 'win32')
    return { ...named, commands: [], files: WINDOWS[name].flatMap((file) => inProgramFiles(file, env)) };
  return { ...named, commands: LINUX[name], files: [] };
}

const LINUX: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe', 'Firefox Nightly/firefox.exe'],
};

function inApplications(app: string, env: NodeJS.ProcessEnv): string[] {
  const binary = app.startsWith('Firefox') ? 'firefox' : app;
  const inside = join(`${app}.app`, 'Contents', 'MacOS', binary);
  return ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) => join(folder, inside));
}

function inProgramFiles(file: string, env: NodeJS.ProcessEnv): string[] {
  const folders = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']];
  return folders.flatMap((folder) => (folder ? [join(folder, file)] : []));
}
