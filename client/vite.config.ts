import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: {
      '@quartiersnetz/graph-schema': here('../graph-schema/src/index.ts'),
      '@quartiersnetz/map-layout': here('../map-layout/src/index.ts'),
    },
  },
  worker: { format: 'es' },
  build: { outDir: here('./dist'), emptyOutDir: true, target: 'es2023', sourcemap: false, assetsInlineLimit: 0 },
});
