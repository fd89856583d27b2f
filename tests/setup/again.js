// A real browser on a busy machine: npm test gives a test a second try and names it at the end, as a fault to look into.
if (process.env.MARKETBOOK_AGAIN) jest.retryTimes(1, { logErrorsBeforeRetry: true });
