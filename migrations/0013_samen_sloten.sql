-- What `_samen` left behind under an Idempotency-Key: per operation how it was answered and where its result stands.
alter table idempotentie add column delen jsonb;
