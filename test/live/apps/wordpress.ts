import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../application.ts'
import { serveDatabase } from '../database.ts'
import { letters, staff, support } from '../letters.ts'

const [port, tables] = [24150, 24151]
const php = ['-d', 'error_reporting=0', '-d', 'display_errors=0', '-d', 'sendmail_path=/bin/true']

/** WordPress as a page of reviews: comments that people see, and the same in JSON-LD. */
export const wordpress = {
  id: 'wordpress',
  url: `http://127.0.0.1:${port}`,
  packages: [
    'wordpress',
    'wordpress-theme-twentytwentyone',
    'mariadb-server',
    'nginx-light',
    'php-cli',
    'php-mysql',
  ],
  ports: [port, tables],

  async make(folder, processes) {
    await serveDatabase(folder, tables, 'wordpress', processes)
    const site = join(folder, 'site')
    // A copy, for its settings; what it links to stands elsewhere in the system.
    execFileSync('cp', ['-rL', '/usr/share/wordpress', site])
    writeFileSync(join(site, 'wp-config.php'), settings)
    writeFileSync(join(folder, 'seed.json'), JSON.stringify({ staff, support, letters }))
    const script = join(import.meta.dirname, 'wordpress-seed.php')
    execFileSync('php', [...php, script, join(folder, 'seed.json')], { cwd: site, stdio: 'pipe' })
    execFileSync('chown', ['-R', 'www-data:', site])
  },

  async run(folder, processes) {
    await serveDatabase(folder, tables, 'wordpress', processes)
    const args = [...php, '-S', `127.0.0.1:${port}`, '-t', join(folder, 'site')]
    processes.start('php', 'php', args, { env: { PHP_CLI_SERVER_WORKERS: '4' }, as: 'www-data' })
    await processes.answers(wordpress.url)
  },
} satisfies Application & { url: string }

const settings = `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', 'wordpress');
define('DB_HOST', '127.0.0.1:${tables}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', 'http://127.0.0.1:${port}');
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
