import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Screening real PDF files under a loaded machine takes longer than the default of five seconds.
    testTimeout: 60_000,
  },
});
