import { defineConfig } from 'wxt'
import { notices } from './scripts/lib/licences'
import { siteScripts, spotScript } from './scripts/lib/site-scripts'
import { unwrapCues } from './scripts/lib/unwrap-cues'
import { archiveSchema } from './utils/domain/archive-schema'

// Nothing may leave the browser: every page of ours and the worker live under this policy.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  // Nothing of ours turns text into markup or code, and no policy may be made that would.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(await spotScript(), ...(await siteScripts()))
      files.push({ relativeDest: 'licences.txt', contents: notices() })
      files.push({
        relativeDest: 'archive.schema.json',
        contents: `${JSON.stringify(archiveSchema(), null, 2)}\n`,
      })
    },
  },
  vite: () => ({
    // As UTF-8, not escaped: month names in many scripts are a tenth of the reader.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', charset: 'utf8' },
    build: { modulePreload: false },
    plugins: [unwrapCues()],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '128' }),
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action_title__' },
    content_security_policy: { extension_pages: policy },
    web_accessible_resources: [
      {
        resources: ['slip.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    omnibox: { keyword: 'gw' },
    commands: {
      clip: {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_command_clip__',
      },
      'keep-now': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_keep_now__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_name__',
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'goodword@goodword.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'panel.html' } }),
  }),
})
