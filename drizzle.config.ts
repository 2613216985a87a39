import { defineConfig } from 'drizzle-kit'

/** drizzle-kit writes `migrations/` from the tables; what it cannot say is added by hand with `npm run migratie -- --custom`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/**/tabel.ts',
  out: './migrations',
})
